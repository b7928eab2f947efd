# # Kyrgyzstan and Tajikistan
#
# Two neighbours in Central Asia: their border conflict, their talks and the power they share.
text-7700c2eeac =
    # Кыргызстан и Таджикистан

    Соседи по Центральной Азии: конфликт на границе, переговоры и общая энергетика.

# ## Key findings
text-abecd279d4 =
    ## Главные выводы

# ### The conflict at the border
text-29a736a6fa =
    ### Конфликт на границе

# ### Talks and signed texts
text-7c3926cfc0 =
    ### Переговоры и подписанные документы

# ### The power line
text-04016f02e3 =
    ### Линия электропередачи

# ## What does the calendar hold?
text-35376c9e50 =
    ## Что в календаре?

# Before 2003 no list of incidents could be read, so those empty years say nothing; incidents of which no source says anything about deaths are not drawn.
# The order of events on a calendar is no proof that one led to another.
text-53624152b6 =
    За время до 2003 года не удалось прочитать ни одного перечня инцидентов, поэтому пустые годы ни о чём не говорят; инциденты, о погибших в которых ни в одном источнике нет сведений, не показаны.
    Порядок событий в календаре не доказывает, что одно вызвало другое.

# ## The last twelve months
text-36219d9aad =
    ## Последние двенадцать месяцев

# Five of the events of these months: treaties, state visits and deaths first, then the newest; [all of them](data.html#All-events-of-the-last-twelve-months) stand with the data. The months end with the newest event on record, not today.
text-1972d30afb =
    Пять событий этих месяцев: в первую очередь отобраны договоры, государственные визиты и гибель людей, затем самые недавние события; [все они](data.html#All-events-of-the-last-twelve-months) приведены вместе с данными. Месяцы отсчитаны от последнего учтённого события, а не от сегодняшнего дня.

# ## How sure are we?
text-00ceb99557 =
    ## Насколько это надёжно?

# A finding that fails in some run is not wrong: it rests on that choice. How far each holds stands below it; what turns it, on the page of its report.
text-c18c5d84c2 =
    Вывод, не подтвердившийся в одном из расчётов, не ошибочен: он зависит от сделанного выбора. Насколько устойчив каждый вывод, сказано под ним; что его меняет — на странице соответствующего отчёта.

# ## How to check and cite
text-1f1d3ded3c =
    ## Как проверять и цитировать

# - **A number:** each underlined number leads to what it rests on, its rows and its sources.
# - **A figure:** the line below it leads to its rows as CSV and to how they were counted.
# - **A table:** the [catalogue of all tables](data.html#Catalogue-of-all-tables) names each with its file, rows, years and licence.
# - **Other choices:** in the notebooks other windows, rules and assumptions can be set; `relations report` makes these pages again, byte for byte.
# - **To cite:** name this package (`CITATION.cff`) and the sources of the rows you use, which `relations.cite` lists.
text-e13d60db46 =
    - **Число:** каждое подчёркнутое число ведёт к тому, на чём оно основано, — к строкам и источникам.
    - **Рисунок:** строка под ним ведёт к его данным в CSV и к описанию того, как они посчитаны.
    - **Таблица:** в [каталоге всех таблиц](data.html#Catalogue-of-all-tables) для каждой указаны файл, строки, годы и лицензия.
    - **Другой выбор:** в блокнотах можно задать другие периоды, правила и допущения; `relations report` заново создаёт эти страницы, байт в байт.
    - **Как цитировать:** укажите этот пакет (`CITATION.cff`) и источники использованных строк — их перечисляет `relations.cite`.

# ## How far do the data reach?
text-6191c21694 =
    ## Насколько полны данные?

# - The tone of events was coded by one person; whether a clash was lethal follows from the claims.
# - There is no monthly series of electricity generation; what is said of seasons rests on dated single figures.
text-c4a61446fd =
    - Тональность событий оценивал один человек; были ли в столкновении погибшие, следует из сообщений.
    - Помесячного ряда выработки электроэнергии нет; сказанное о сезонах опирается на отдельные датированные числа.

# ## Method
#
# Casualties are claims. A named rule turns the claims on an incident into low, best and high; sums add the bounds, the
# widest honest span. Dates of uneven precision follow EDTF: a row belongs to the window if any day its date may mean lies
# in it. Every number on this page is recorded with its unit and sources in the file `facts.json` beside it.
text-d7613736f7 =
    ## Метод

    Числа погибших и пострадавших — это чьи-то сообщения. Правило, у которого есть название, выводит из сообщений об инциденте нижнюю,
    лучшую и верхнюю оценку; в суммах складываются границы — это самый широкий честный разброс. Даты разной точности записаны по EDTF:
    строка входит в период, если в нём лежит хотя бы один из дней, которые может означать её дата. Каждое число на этой странице
    записано вместе с единицей измерения и источниками в файле `facts.json` рядом с ней.

# ## Catalogue of all tables
text-123b0be267 =
    ## Каталог всех таблиц

# ## All events of the last twelve months
text-8a0819164b =
    ## Все события последних двенадцати месяцев

# ## Your turn
#
# Three small questions to change. Plain tables come back, with their sources; `relations.describe("visits")` says what each field means.
text-6abd3c3ebf =
    ## Попробуйте сами

    Три небольших вопроса, которые можно менять. В ответ приходят простые таблицы с источниками; `relations.describe("visits")` объясняет, что означает каждое поле.

# ## Sources used
text-206deebd8a =
    ## Использованные источники
