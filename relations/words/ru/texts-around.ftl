# Relations between Kyrgyzstan and Tajikistan
text-968ff368a1 =
    Отношения между Кыргызстаном и Таджикистаном

# Border conflict, diplomacy and energy cooperation: reproducible reports in which every number leads to its source.
text-2b366e1ee3 =
    Конфликт на границе, дипломатия и сотрудничество в энергетике: воспроизводимые отчёты, в которых каждое число ведёт к своему источнику.

# Kyrgyzstan and Tajikistan
text-7177513722 =
    Кыргызстан и Таджикистан

# Border conflict between Kyrgyzstan and Tajikistan
text-a4159d7ca3 =
    Конфликт на границе Кыргызстана и Таджикистана

# Who died and by whose word, what set the clashes off, who had to leave, and whether it stopped.
text-aa55417463 =
    Кто погиб и по чьим словам, с чего начинались столкновения, кому пришлось покинуть дом и прекратилось ли это.

# Diplomacy and delimitation
text-73e6ce8f13 =
    Дипломатия и делимитация

# How many kilometres were agreed, who visits whom, what was signed, and how the tone changed.
text-34227730d0 =
    Сколько километров согласовано, кто к кому ездит, что подписано и как менялась тональность.

# Energy
text-f2fcd3f7dc =
    Энергетика

# What CASA-1000 can carry and what there is to send, who pays, and whether it is worth it.
text-353c5d76a7 =
    Сколько может передать CASA-1000, что есть для отправки, кто платит и выгоден ли проект.

# First day of the window; a dated row belongs when it may lie in it.
text-2c28f7b3a4 =
    Первый день периода; строка с датой входит в него, если может к нему относиться.

# Last day of the window.
text-147d2f051a =
    Последний день периода.

# Which claims make a casualty figure; see relations.estimates.RULES.
text-b521fa9e33 =
    Из каких сообщений складывается число погибших и пострадавших; см. relations.estimates.RULES.

# Language of the report's sentences, numbers and dates.
text-6344cb586d =
    Язык предложений, чисел и дат отчёта.

# Incidents recorded with less confidence than this are left out.
text-5cfa509747 =
    Инциденты, записанные с меньшей уверенностью, опускаются.

# Whose casualties are counted.
text-1116e976ff =
    Чьи погибшие и пострадавшие учитываются.

# How many incidents the table of the deadliest shows.
text-f2a0270957 =
    Сколько инцидентов показывает таблица самых кровопролитных.

# incidents
text-a6d1765ab6 =
    инцидентов

# All presidential visits, or those that were not summit trips.
text-ec230a7dbb =
    Все визиты президентов или только те, что не были поездками на саммит.

# Length of the border that shares of delimitation are taken of.
text-66a31c89c1 =
    Длина границы, от которой берутся доли делимитации.

# km
text-1f34503f65 =
    км

# Electricity sent over the line in a year.
text-6af1d88c62 =
    Электроэнергия, переданная по линии за год.

# TWh a year
text-6952b9b1e9 =
    ТВт·ч в год

# First day of the export season, which may wrap the year's end.
text-ff062f5ddf =
    Первый день сезона экспорта; сезон может переходить через конец года.

# Last day of the export season.
text-a3927a2476 =
    Последний день сезона экспорта.

# Capacity of the line.
text-a0ea967878 =
    Мощность линии.

# MW
text-9d47f4fb0d =
    МВт

# Yearly rate future money is discounted at.
text-4395a4afc1 =
    Годовая ставка, по которой дисконтируются будущие деньги.

# % a year
text-4f40e28fca =
    % в год

# Price Tajikistan's next-best sale brings.
text-4b4f8aaa25 =
    Цена лучшей альтернативной продажи Таджикистана.

# US cents/kWh
text-0d30d85080 =
    цента США/кВт·ч

# Year of the first season, if there is no further delay.
text-20c8073829 =
    Год первого сезона, если не будет новых задержек.

# year
text-4cb4ea2558 =
    год

# Further delay of the first season, capital spent on time.
text-e09ddaf6b6 =
    Дальнейшая задержка первого сезона; капитальные затраты идут в срок.

# years
text-1c50993b00 =
    лет

# Seasons over which the project is valued.
text-b08dffb12f =
    За сколько сезонов оценивается проект.

# Draws of the uncertain assumptions; made a power of two.
text-226e7b4392 =
    Случайные расчёты по неопределённым допущениям; число округляется до степени двойки.

# draws
text-0aa2666b2c =
    розыгр.

# Seed of the draws.
text-e5c4c21d88 =
    Начальное число для случайных расчётов.

# First year of the electricity series.
text-2be664f51d =
    Первый год рядов по электроэнергии.

# Last year of the electricity series.
text-8958668096 =
    Последний год рядов по электроэнергии.

# Cited documents
text-06c02d5015 =
    Цитируемые документы

# One cited document: what it is, who published it, when and where.
text-96e5cac696 =
    Один цитируемый документ: что это, кто, когда и где его опубликовал.

# Places
text-eb5cfb7367 =
    Места

# One named place: its point, what the point rests on, its spellings.
text-c857f9ca3b =
    Одно названное место: его точка, на чём она основана, варианты написания.

# Border incidents
text-311fc5de72 =
    Инциденты на границе

# One incident at the Kyrgyz–Tajik border: when, where, what set it off, how armed. No casualty figure stands here; those are claims.
text-c7ec4c8e7b =
    Один инцидент на кыргызско-таджикской границе: когда, где, с чего начался, каким было оружие. Чисел погибших здесь нет: это сообщения.

# Claims
text-1c85c12229 =
    Сообщения о числах

# One number that one claimant gave for one measure of one incident and side. Low, best and high estimates are always computed from these rows.
text-c9f3efb602 =
    Одно число, которое кто-то один назвал для одного показателя одного инцидента и одной стороны. Нижняя, лучшая и верхняя оценки всегда рассчитываются из этих строк.

# Published counts of incidents
text-3e0288e6ab =
    Опубликованные подсчёты инцидентов

# One published count of incidents for a period, by who counted. The series measure different things and are never spliced.
text-b6af4346f4 =
    Один опубликованный подсчёт инцидентов за период, по тому, кто считал. Ряды измеряют разное и никогда не соединяются.

# Coverage of incident series
text-e96b4aa772 =
    Охват рядов инцидентов

# How well one series covers one period. A year without a row is a zero only where the series is full or best; elsewhere it is not covered.
text-2b9582c3bc =
    Насколько хорошо один ряд охватывает один период. Год без строки означает ноль лишь там, где ряд полон или лучший из имеющихся; в других случаях он не охвачен.

# Totals of others
text-81e8c19eae =
    Итоги других

# One total that another data set gives, or that was measured against one. Quoted with credit; their rows are not part of this package.
text-4a531c00fc =
    Один итог, который даёт другой набор данных или с которым сверялись. Приведён со ссылкой; сами их строки в этот пакет не входят.

# Rivers of the border districts
text-b659e8e8fa =
    Реки пограничных районов

# One statistic of a river: mean discharge, share of the year's water, catchment.
text-62f62389f8 =
    Один показатель реки: средний расход, доля годового стока, водосбор.

# Exclaves of the Fergana valley
text-d22f59a73c =
    Эксклавы Ферганской долины

# One exclave: whose, inside which country, how large on the map of 2017.
text-35ff3d4621 =
    Один эксклав: чей он, внутри какой страны, какой площади на карте 2017 года.

# Lengths of the line on a map
text-feebed617d =
    Длины линии на карте

# One length of the Kyrgyz–Tajik line as drawn in OpenStreetMap.
text-c671f931cc =
    Одна длина кыргызско-таджикской линии, как она нанесена в OpenStreetMap.

# Presidential visits
text-8939e0d8b1 =
    Визиты президентов

# One presidential visit by the head of state of one party to the other party. Summit trips and bilateral visits are told apart by `frame`.
text-3c7a26d9b1 =
    Один визит главы государства одной стороны к другой стороне. Поездки на саммиты и двусторонние визиты различает поле `frame`.

# Agreements
text-fa5fda3796 =
    Соглашения

# One signed text or recorded understanding between the two, or with others.
text-9c47a3c463 =
    Один подписанный документ или зафиксированная договорённость двух стран между собой или с другими.

# Statements on delimitation
text-69b4337882 =
    Заявления о делимитации

# One statement about the length or share of border agreed, or land exchanged, with the denominator it used.
text-a11b9bc674 =
    Одно заявление о длине или доле согласованной границы или об обмене землёй, с той общей длиной, от которой оно исходит.

# Events of the relationship
text-58577825a7 =
    События в отношениях

# One dated event, with a category and a tone.
text-9647407e7e =
    Одно датированное событие с категорией и тональностью.

# Qualitative statements
text-60afb3455b =
    Качественные утверждения

# One reading, cause, purpose or support as stated by a founding text; for what is said rather than counted.
text-e17acbeca7 =
    Одно толкование, одна причина, цель или поддержка, названная в исходном тексте; для того, что сказано, а не посчитано.

# Memberships
text-b50f1a427c =
    Членство

# One country in one organisation.
text-8f6a31071d =
    Одна страна в одной организации.

# Missions
text-93ffb8ce98 =
    Представительства

# One resident mission, planned mission, coded level of representation or ambassador.
text-657e36cc60 =
    Одно представительство в стране, одно планируемое, один закодированный уровень представительства или один посол.

# Minorities
text-1aedc23663 =
    Меньшинства

# One count of one nationality in the other country.
text-f8e27e4c2d =
    Одна численность одной национальности в другой стране.

# Trade
text-9709653fc8 =
    Торговля

# One published figure of trade between the two, by who reported it.
text-610ae4b94d =
    Одно опубликованное число о торговле двух стран, по тому, кто его сообщил.

# Votes alike at the United Nations
text-32e9666d58 =
    Одинаковые голоса в ООН

# Roll calls of the General Assembly in which both countries of a pair voted, and those in which they voted alike, by year. Computed by us: to 2019 from MIT-licensed rows, from 2020 by our own count of public roll calls.
text-4fd2a72d78 =
    Поимённые голосования Генеральной Ассамблеи, в которых участвовали обе страны пары, и те, в которых они голосовали одинаково, по годам. Рассчитано нами: до 2019 года — по строкам под лицензией MIT, с 2020 года — по собственному подсчёту открытых поимённых голосований.

# Lines, stations and plants
text-ccd77cbd8b =
    Линии, подстанции и электростанции

# One line, section, station or plant.
text-09e9ab70e0 =
    Одна линия, один участок, одна подстанция или электростанция.

# Parameters of CASA-1000
text-318c24443d =
    Параметры CASA-1000

# One parameter: low, base, high. Empty = not published anywhere we could read; the slot is left.
text-043258c570 =
    Один параметр: нижнее, базовое, верхнее значение. Пусто — значит не опубликовано нигде, где мы могли прочитать; место оставлено.

# Other published values
text-56527354fd =
    Другие опубликованные значения

# One published value of a parameter or asset that differs from the low, base and high (or the length) in its own table.
text-04a74cb855 =
    Одно опубликованное значение параметра или объекта, которое отличается от нижнего, базового и верхнего (или от длины) в его собственной таблице.

# Promised dates
text-39f1405a20 =
    Обещанные сроки

# One statement of an expected date, by the date it was made.
text-9aa699f788 =
    Одно заявление об ожидаемой дате, по дню, когда оно сделано.

# Electricity by country and year
text-aeecd77d8b =
    Электроэнергия по странам и годам

# One country-year of generation, demand and net imports.
text-4759508b42 =
    Выработка, спрос и чистый импорт одной страны за один год.

# Electricity flows, contracts and prices
text-d3010be05c =
    Перетоки, договоры и цены на электроэнергию

# One flow, contract, agreement, swap or price. Plans are not flows: `kind` says which.
text-c544471845 =
    Один переток, договор, соглашение, обмен или одна цена. Планы — не перетоки: что есть что, говорит `kind`.

# Electricity by part of a year
text-58a352bcc7 =
    Электроэнергия за части года

# One figure of generation, consumption or losses in a month, a part of a year or a year, as stated in the country. There is no monthly series: the figures do not join up.
text-fd4520f0fa =
    Одно число о выработке, потреблении или потерях за месяц, часть года или год, как оно названо в стране. Помесячного ряда нет: числа не складываются в непрерывный ряд.

# Generation by technology (IRENA)
text-4763557dd8 =
    Выработка по технологиям (IRENA)

# One country-year-technology of generation by the International Renewable Energy Agency, to hold the series of `electricity` against.
text-b0e53fa539 =
    Выработка одной страны за один год по одной технологии, по данным Международного агентства по возобновляемым источникам энергии, — для сверки с рядом `electricity`.

# Toktogul observations
text-c8f8366bda =
    Наблюдения за Токтогулом

# One dated observation of the Toktogul reservoir.
text-cafac409af =
    Одно датированное наблюдение за Токтогульским водохранилищем.

# Fuel costs of the buyers
text-1fa85b80f2 =
    Топливные затраты покупателей

# Fuel cost of one kWh from one fuel in one month, by the regulator's monthly adjustment, with the exchange rate it is turned into cents with.
text-08dff7f8ed =
    Стоимость топлива на один кВт·ч по одному виду топлива за один месяц, по ежемесячной корректировке регулятора, с курсом, по которому она пересчитана в центы.

# Countries from Bishkek to Peshawar
text-ad6c63563d =
    Страны от Бишкека до Пешавара

# Country polygons of Natural Earth 1:10m, simplified. The lines are approximate and older than the treaty of 2025; exclaves but four are missing. Never derive the country of a village or a length from it.
text-6e03303106 =
    Контуры стран из Natural Earth 1:10m, упрощённые. Линии приблизительны и старше договора 2025 года; из эксклавов есть только четыре. Не выводите отсюда, в какой стране лежит село, и не измеряйте длин.

# The line between Batken and Sughd
text-b3732abd59 =
    Линия между Баткеном и Согдом

# Country polygons of OpenStreetMap of December 2017, cut to the western Fergana valley and simplified, and the stretches of the line along which the two great clashes ran. Approximate and older than the treaty of 2025; Kayragach is missing.
text-a3f646cbf6 =
    Контуры стран из OpenStreetMap на декабрь 2017 года, обрезанные по западу Ферганской долины и упрощённые, и отрезки линии, вдоль которых шли два крупнейших столкновения. Приблизительно и старше договора 2025 года; Кайрагача нет.

# Large rivers and lakes
text-ee75a608c1 =
    Крупные реки и озёра

# Rivers and lakes of GSHHG and World Data Bank II, simplified; the names are ours. Small rivers, the Isfara among them, are not in it.
text-c08cd1049b =
    Реки и озёра из GSHHG и World Data Bank II, упрощённые; названия добавлены нами. Малых рек, в том числе Исфары, здесь нет.

# Toktogul reservoir
text-cdd92d976d =
    Токтогульское водохранилище

# Outline of the reservoir from Natural Earth 1:50m.
text-11f4501b87 =
    Контур водохранилища из Natural Earth 1:50m.

# Towns
text-b433ee3777 =
    Города

# Points of GeoNames, with another name and the order in which a small map leaves them out.
text-a6cfc04a10 =
    Точки GeoNames, с другим названием и порядком, в котором их опускает мелкая карта.

# Roads, a river and power lines, schematic
text-a1804dc204 =
    Дороги, река и ЛЭП, условно

# Straight lines through named points in the order that sources name; no open map holds their course. Measure no length on them.
text-d2ce56dd72 =
    Прямые линии через названные точки в том порядке, какой дают источники; их трассы нет ни на одной открытой карте. Длин по ним не измеряйте.

# Two neighbours in Central Asia: their border conflict, their talks and the power they share.
text-0a4c141fec = Соседи по Центральной Азии: конфликт на границе, переговоры и общая энергетика.

# Only what was known on this day; see relations.as_of.
text-ea34283ae5 =
    Только то, что было известно на этот день; см. relations.as_of.
