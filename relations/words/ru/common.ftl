# How this language writes spans, gaps and lists. Dates, numbers and "a, b and c" come from the CLDR (babel).
# All words for spans are of such a kind that they can stand in each other ("от более чем 40 до 55") and leave the case of a date alone ("примерно апрель 2021 г.").
range = от { $low } до { $high }
range-open = не менее { $low }
range-up-to = до { $high }
interval = { $level }%-й доверительный интервал: { $ends }
is-about = примерно { $n }
is-at-least = не менее { $n }
is-more-than = более чем { $n }
is-up-to = до { $n }
span = { $start } – { $end }
# The same of days of one month, of months of one year, of years; the beginning has only what the end does not name.
span-days = { $start }–{ $end }
span-months = { $start } – { $end }
span-years = { $start }–{ $end }
date-about = примерно { $date }
date-until = по { $date }
date-from = { $date } и позже
decade = { $decade }-е годы
season = { $season ->
        [spring] весна
        [summer] лето
        [autumn] осень
       *[winter] зима
    } { $year } г.
not-known = неизвестно
yes = да
no = нет
sources = Источники: { $named }.
sources-more = Источники: { $named }; ещё { $n } { $n ->
        [one] источник указан
        [few] источника указаны
        [many] источников указаны
       *[other] источника указаны
    } в конце.
sources-listed = Источники перечислены в конце отчёта.
# What joins the names of those who publish, in lines of sources.
publisher-via = по публикации
publisher-citing = со ссылкой на
publisher-from = со ссылкой на
publisher-reprint = перепечатка
publisher-contributors = (участники)
empty = За этот период строк нет.
# As of a day before the rows that an answer needs, and the line that says that a report is as of a day.
not-yet = На { $day } об этом ещё ничего не было известно.
as-of = Что было известно на { $day }.
left-out-tables = { $case ->
        [all] Более ранний день не задан, поэтому учтено всё, что записано по { $day }
       *[part] Строки каждой таблицы по тому, могли ли они быть известны на { $day }; наборы данных взяты в имеющемся издании
    }
    .title = Таблица
    .known = Известны
    .later = Стали известны позже
    .undated = Опущены: неизвестно, когда это сказано
    .undatable = Из известных: не датированы ничем или только периодом, который измеряют
    .empty = ничего не опущено.
title-as-of = { $title }: что было известно на { $day }

# How far a finding holds when it is computed in other ways. A finding whose words do not say what holds has the attribute .statement.
firm-firm = Устойчивый вывод: { firm-what } { $runs ->
        [2] в обоих
       *[other] во всех
    }.
firm-mostly = В основном устойчивый вывод: { firm-part }
firm-depends = Зависит от выбора: { firm-part }
firm-what = { $statement ->
        [none] { "" }
       *[other] { $statement };{ " " }
    }рассчитано в { $runs } { $runs ->
        [one] варианте
       *[other] вариантах
    }, верно
firm-part = { firm-what } в { $held } из них{ $turns ->
        [none] .
       *[some] . Вывод меняется, { $turns }.
    }

# The smallest change of evidence that reverses a finding.
flips = Наименьшее изменение данных, при котором вывод стал бы обратным
    .finding = Вывод
    .flip = Наименьшее изменение
    .empty = За этот период ни один вывод не проверялся.
flip-left-out = исключить { $n } из { $of } { FORM($what, "genitive") }{ $which ->
        [none] { "" }
       *[some] : { $which }
    }
flip-added = прибавить { $n ->
        [one] { FORM($what, "one") }
       *[other] { FORM($what, "accusative") }
    }: { $n }{ $since ->
        [none] { "" }
       *[some] { " " }(не ранее { $since })
    }
flip-wrong = { $what } { $way ->
        [lower] ниже
       *[higher] выше
    } на { $pct } ({ $to } вместо { $was }{ $unit ->
        [TWh] { " " }ТВт·ч
        [cents] { " " }цента США
       *[other] { "" }
    })
flip-never = такого нет: { $what } можно исключать в любом числе
flip-what-claims-killed = сообщения о погибших
    .genitive = сообщений о погибших
flip-what-claims-settled = окончательные сообщения о таджикских погибших
    .genitive = окончательных сообщений о таджикских погибших
flip-what-deaths-elsewhere = погибшие в других, меньших инцидентах
    .one = погибшего в другом, меньшем инциденте
    .accusative = погибших в других, меньших инцидентах
flip-what-incidents-after = инциденты после протокола
    .one = инцидент после протокола
flip-what-incidents-armed = инциденты, о которых известно оружие
    .genitive = инцидентов, о которых известно оружие
flip-what-incidents-lethal = инциденты с погибшими
    .one = инцидент с погибшими
flip-what-incidents-listed = инциденты перечня за годы, по которым есть счёт Пограничной службы
    .one = инцидент перечня за годы, по которым есть счёт Пограничной службы
flip-what-incidents-winter = инциденты с октября по март
    .one = инцидент с октября по март
flip-what-statements = заявления о длине или доле
    .genitive = заявлений о длине или доле
flip-what-visits = визиты внутри самого долгого перерыва
    .one = визит внутри самого долгого перерыва
flip-what-visits-plain = визиты без саммита
    .one = визит без саммита
flip-what-moves = шаги в первые недели после столкновений
    .genitive = шагов в первые недели после столкновений
flip-what-events = события 2022 и 2025 годов
    .genitive = событий 2022 и 2025 годов
flip-what-promises = обещания
    .genitive = обещаний
flip-what-days-settled = число дней
flip-what-km-agreed = согласованная длина
flip-what-ratio = отношение двух ближайших чисел
flip-what-volume = объём
flip-what-winter-price = цена зимней энергии
flip-what-energy-charge = плата за энергию

# Whose. A language that declines adds forms: .genitive, .dative, ... and uses them as FORM($side, "genitive").
side-KGZ = кыргызская сторона
    .genitive = кыргызской стороны
    .dative = кыргызской стороне
    .accusative = кыргызскую сторону
    .instrumental = кыргызской стороной
    .prepositional = кыргызской стороне
    .adjective = кыргызский
    .adjective-feminine = кыргызская
    .adjective-plural = кыргызские
    .adjective-genitive-plural = кыргызских
side-TJK = таджикская сторона
    .genitive = таджикской стороны
    .dative = таджикской стороне
    .accusative = таджикскую сторону
    .instrumental = таджикской стороной
    .prepositional = таджикской стороне
    .adjective = таджикский
    .adjective-feminine = таджикская
    .adjective-plural = таджикские
    .adjective-genitive-plural = таджикских
side-both = обе стороны вместе
    .genitive = обеих сторон вместе
    .dative = обеим сторонам вместе
    .accusative = обе стороны вместе
    .instrumental = обеими сторонами вместе
    .prepositional = обеих сторонах вместе
country-KGZ = Кыргызстан
    .genitive = Кыргызстана
    .dative = Кыргызстану
    .accusative = Кыргызстан
    .instrumental = Кыргызстаном
    .prepositional = Кыргызстане
    .adjective = кыргызский
    .adjective-feminine = кыргызская
    .adjective-plural = кыргызские
    .adjective-genitive-plural = кыргызских
country-TJK = Таджикистан
    .genitive = Таджикистана
    .dative = Таджикистану
    .accusative = Таджикистан
    .instrumental = Таджикистаном
    .prepositional = Таджикистане
    .adjective = таджикский
    .adjective-feminine = таджикская
    .adjective-plural = таджикские
    .adjective-genitive-plural = таджикских
country-AFG = Афганистан
    .genitive = Афганистана
    .dative = Афганистану
    .accusative = Афганистан
    .instrumental = Афганистаном
    .prepositional = Афганистане
    .adjective = афганский
    .adjective-feminine = афганская
    .adjective-plural = афганские
    .adjective-genitive-plural = афганских
country-PAK = Пакистан
    .genitive = Пакистана
    .dative = Пакистану
    .accusative = Пакистан
    .instrumental = Пакистаном
    .prepositional = Пакистане
    .adjective = пакистанский
    .adjective-feminine = пакистанская
    .adjective-plural = пакистанские
    .adjective-genitive-plural = пакистанских
country-UZB = Узбекистан
    .genitive = Узбекистана
    .dative = Узбекистану
    .accusative = Узбекистан
    .instrumental = Узбекистаном
    .prepositional = Узбекистане
    .adjective = узбекский
    .adjective-feminine = узбекская
    .adjective-plural = узбекские
    .adjective-genitive-plural = узбекских
country-KAZ = Казахстан
    .genitive = Казахстана
    .dative = Казахстану
    .accusative = Казахстан
    .instrumental = Казахстаном
    .prepositional = Казахстане
    .adjective = казахстанский
    .adjective-feminine = казахстанская
    .adjective-plural = казахстанские
    .adjective-genitive-plural = казахстанских
country-TKM = Туркменистан
    .genitive = Туркменистана
    .dative = Туркменистану
    .accusative = Туркменистан
    .instrumental = Туркменистаном
    .prepositional = Туркменистане
    .adjective = туркменский
    .adjective-feminine = туркменская
    .adjective-plural = туркменские
    .adjective-genitive-plural = туркменских
country-RUS = Россия
    .genitive = России
    .dative = России
    .accusative = Россию
    .instrumental = Россией
    .prepositional = России
    .adjective = российский
    .adjective-feminine = российская
    .adjective-plural = российские
    .adjective-genitive-plural = российских
country-CHN = Китай
    .genitive = Китая
    .dative = Китаю
    .accusative = Китай
    .instrumental = Китаем
    .prepositional = Китае
    .adjective = китайский
    .adjective-feminine = китайская
    .adjective-plural = китайские
    .adjective-genitive-plural = китайских

# Fields, one heading each, with its unit; the end of a name (-usd_mn) is not repeated here, see answers.UNITS.
field-year = Год
field-date = Дата
field-period = Период
field-side = Сторона
field-country = Страна
field-rule = Правило
field-sources = Источники
field-category = Вид
field-city = Город
field-change_persons = Изменение (чел.)
field-change_since = С какого года
field-days = Дней
field-direction = Направление
field-ethnic_group = Группа
field-events = События
field-finding = Вывод
field-place = Место, как в сообщениях
field-first_day = Первый день
field-guest = Гость
field-held = Верно в
field-in_founding_text = В двух статьях
field-km_agreed = Согласовано (км)
field-last_day = Последний день
field-level = Уровень
field-move = Шаг
field-note = Примечание (на английском)
field-organisation = Организация
field-person = Кто
field-persons = Человек
field-runs = из расчётов
field-shared = Общие
field-signatories = Подписали
field-span = От наименьшего до наибольшего
field-speaker = Кто заявил
field-subject = Тема
field-subjects = Темы
field-survives = Во всех расчётах
field-texts = Документы
field-turned = Вывод меняется
field-value = В этом отчёте

# Numbers with their units, for tables whose rows have different ones.
in-days = { $n } { SPAN($n) ->
        [exact] { $n ->
            [one] день
            [few] дня
            [many] дней
           *[other] дня
        }
       *[other] { $n ->
            [few] дней
            [many] дней
           *[other] дня
        }
    }
in-km = { $n } км
in-p = { SPAN($n) ->
        [exact] p = { $n }
       *[other] p { $n }
    }
in-points = { $n } { SPAN($n) ->
        [exact] { $n ->
            [one] пункт
            [few] пункта
            [many] пунктов
           *[other] пункта
        }
       *[other] пункта
    }
in-rank = { SPAN($n) ->
        [exact] { $n }-е место
       *[other] места { $n }
    }
in-times = { $n } { SPAN($n) ->
        [exact] { $n ->
            [one] раз
            [few] раза
            [many] раз
           *[other] раза
        }
       *[other] раза
    }

# Maps.
map-line = линия приблизительная, до договора 2025 г.
map-schematic = линии условные, прямые между названными точками
map-scale = { $km } км
map-intake = рядом водозабор «Головной»
map-exclave = эксклав ({ $country })
water-kayrakkum = Кайраккум
water-syr-darya = Сырдарья
map-road = дорога, условно
map-river = река Исфара, условно
map-credit = Natural Earth; GSHHG; GeoNames (CC BY)
map-credit-streets = © участники OpenStreetMap (ODbL)
map-projection = азимутальная проекция, центр { $lat }° с. ш., { $lon }° в. д.

verdict-agrees = согласуется
