# What stands around a report.
page-contents = Содержание
page-all = Все отчёты
page-parameters = Параметры
page-as-default = по умолчанию
page-parameter = Параметр
page-value = Значение
page-default = По умолчанию
page-meaning = Что означает
page-recorded-in = Каждое число на этой странице записано вместе с единицей измерения и источниками в файле
page-computed-in = Сам расчёт — в файле
page-front = Главная
page-day = Таблицы на { $day }
page-skip = Перейти к тексту
page-parts = Страницы этого отчёта
page-story = Обзор
page-method = Метод
page-data = Данные и источники
page-heading-method = { $title }: насколько это надёжно и как посчитано
page-heading-data = { $title }: данные и источники
page-lead-method = Как получены числа, насколько выводы верны при другом выборе и что осталось неохваченным.
page-lead-data = Все таблицы и рисунки с их строками, все числа в тексте с тем, на чём они основаны, и все источники.
page-credit = Источник: { $named }
page-credit-more = Источники: { $named } (всего { $n })
page-own = рассчитано здесь
page-data-sources = Данные и источники
page-how = Как мы считаем
page-shown = Рисунки и таблицы
page-shown-lead = На чём основан каждый рисунок и каждая таблица; их строки можно скачать. Число, которое электронная таблица приняла бы за формулу, сохранено как текст.
page-back-figure = К рисунку
page-back-table = К таблице
page-back-list = К списку
page-back-said = (в тексте)
page-csv = CSV, { $n } { $n ->
        [one] строка
        [few] строки
        [many] строк
       *[other] строки
    }
page-documents = { $n } { $n ->
        [one] источник
        [few] источника
        [many] источников
       *[other] источника
    }
page-groups = Списки источников
page-groups-lead = То, что опирается сразу на много источников.
page-group = Список { $number } ({ $n }):
page-rows = Строки рисунка
page-numbers = Числа в тексте
page-numbers-lead = Каждое предложение отчёта, в котором названо число, и то, на чём это число основано.
page-number = Число
page-unit = Единица
page-name = Имя в facts.json
page-rests-on = На чём основано
page-sources = Источники
page-quoted = Названия приведены на языке источника; примечания к источникам, заметки из таблиц и строки рисунков — на английском.
page-undated = без даты
page-used = Используется в:
page-used-more = и ещё { $n }
page-code = Код
page-listing = Код блокнота, из которого получен этот отчёт
page-list = Список
page-entries = { $name } ({ $n } { $n ->
        [one] запись
        [few] записи
        [many] записей
       *[other] записи
    })
run-failed = Последний запуск этого отчёта завершился ошибкой.
run-timeout = Последний запуск этого отчёта длился слишком долго и был остановлен.
run-interrupted = Последний запуск этого отчёта был прерван.
run-planned = Этот отчёт ещё не составлен.
run-last-good = Показан последний удачный вариант.
page-languages = Языки

# The page of `relations changes --html`.
page-moved = Что изменилось и почему
page-moved-lead = Переход от { $old } к { $new }: { $n ->
        [0] ни одно значение не изменилось.
        [one] изменилось { $n } значение.
        [few] изменилось { $n } значения.
        [many] изменилось { $n } значений.
       *[other] изменилось { $n } значения.
    } Вклады в каждое значение в сумме дают всё его изменение.
page-effect = Вклад
page-cause = Причина
page-cause-rows = { "" }
page-cause-together = Что эти строки меняют только вместе:
page-cause-code = Код: из тех же данных он вычисляет { $alone }.
page-cause-parameters = Параметры: нынешние дают { $alone }.
page-reason = Указанное основание
page-none = нет
