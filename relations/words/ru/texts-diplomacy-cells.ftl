# # Diplomacy and delimitation
#
# Kyrgyzstan and Tajikistan, neighbours in Central Asia, came out of the Soviet Union with a border that each read differently.
text-c6564aee49 =
    # Дипломатия и делимитация

    Кыргызстан и Таджикистан, соседи в Центральной Азии, вышли из Советского Союза с границей, которую понимали по-разному.

# ## How many kilometres were agreed?
text-d3b0921795 =
    ## Сколько километров согласовано?

# Descriptions, drafts and agreements are mixed in what was said.
text-67178e4878 =
    В этих высказываниях смешаны описания, проекты и согласованные участки.

# ## Who are these neighbours?
text-e961cf6eb2 =
    ## Кто эти соседи?

# ## Who visits whom?
text-1be4f3c8e0 =
    ## Кто к кому ездит?

# A summit brings a president by rotation, not by invitation.
text-f5c1fbc811 =
    На саммит президента приводит очерёдность, а не приглашение.

# ## After a clash, who moves first?
text-19f8eb4a35 =
    ## Кто делает первый шаг после столкновения?

# The order of dates is no cause, and who asked for a truce is mostly not recorded.
text-e1486c8a36 =
    Последовательность дат ещё не причина, а кто просил о перемирии, чаще всего не записано.

# ## What was signed, and what became of it?
text-3ac2a058aa =
    ## Что подписано и что с этим стало?

# A text stands as “signed” where no source read tells of a later step. “Broken” is what the source named says, often one side.
text-e541f04d3e =
    Статус «подписано» стоит там, где ни один прочитанный источник не говорит о дальнейших шагах. «Нарушено» — слово названного источника, часто одной из сторон.

# ## How much land was to change hands?
text-3a44e9f863 =
    ## Сколько земли предстояло передать?

# ## What do the two trade statistics say?
text-05b0491097 =
    ## Что говорит торговая статистика двух сторон?

# The two services value, date and trace goods by their own rules; neither figure is the true one.
text-fbd3691996 =
    Две статистические службы по собственным правилам оценивают товары, относят их к тому или иному времени и определяют их происхождение; ни одна из цифр не является единственно верной.

# ## How did the tone change?
text-57a1a7a9cf =
    ## Как менялась тональность?

# Tone is a reading of the events that were found, not a measurement; recent years were searched more closely.
text-dcf1c212b2 =
    Тональность — это прочтение найденных событий, а не измерение; за последние годы поиск был тщательнее.

# A finding that fails under some choice rests on that choice, which the method page names.
text-b7a6f6a8d0 =
    Вывод, который при каком-то выборе не подтверждается, держится на этом выборе; он назван на странице о методе.

# ## Coverage and caveats
text-793ec6de4d =
    ## Охват и оговорки

# The tables hold what open pages in English, Russian and German reported and could be read by mid-February 2026 and, for gaps that were named, in November 2026. Recent years are covered far more closely than the 1990s. Incidents at the border are observed to the day that their coverage names.
#
# A dated row belongs to the window if it may lie in it; undated rows are shown only when the window leaves no dated row of the same table out. Agreements, memberships and missions are complete only as far as sources name them. What stands in the two encyclopaedia articles, English and German, is marked, and not verified by standing there.
text-48003773c1 =
    Таблицы содержат то, о чём сообщали открытые страницы на английском, русском и немецком языках и что удалось прочитать к середине февраля 2026 года, а по названным пробелам — в ноябре 2026 года. Последние годы охвачены гораздо плотнее, чем 1990-е. Инциденты на границе прослежены до дня, указанного в описании их охвата.

    Датированная строка относится к периоду, если может в него попасть; строки без даты показаны только тогда, когда период не исключает ни одной датированной строки той же таблицы. Соглашения, членства и представительства полны лишь настолько, насколько их называют источники. То, что стоит в двух энциклопедических статьях, английской и немецкой, отмечено; само по себе присутствие в них ничего не подтверждает.

# ## How are the numbers made?
#
# **Kilometres.** A share is the one stated or, failing that, the length agreed over the total of the same statement; a missing total follows from the parts or from a share. Two statements contradict each other if every day that the first may mean lies before the second, and the later figure is lower.
#
# **Visits.** A silence runs from the last day of a visit to the first day of the next. The share of visits without a summit has an exact interval (Clopper and Pearson).
#
# **After a clash.** Days count from its first day to the eve of the next clash followed. The clashes followed are our choice; the rule beside them takes all clashes of the two states with heavy weapons or at least four dead. *Talks* are events of positive tone on the border, the conflict or diplomacy.
#
# **Tone.** A clash has the tone that the claims on its deaths give; a lethal one that no event tells of is added. Two periods are compared over all divisions of their months and of their events. The change of tone is the split between years with the largest standardised difference of means (CUSUM), tested against shuffled events and shuffled years, the search included; parts are split again while p stays below 0.05.
#
# **Votes and trade.** Agreement at the United Nations is the share of joint roll calls voted alike. The trade ratio runs from the lowest figure of one side over the highest of the other to the highest over the lowest.
text-394bc5ed16 =
    ## Как получены числа?

    {"*"}*Километры.** Доля — та, что заявлена, а если её нет — согласованная длина, делённая на общую длину из того же заявления; недостающая общая длина следует из частей или из доли. Два заявления противоречат друг другу, если каждый день, к которому может относиться первое, раньше второго, а более поздняя цифра ниже.

    {"*"}*Визиты.** Перерыв длится от последнего дня одного визита до первого дня следующего. Для доли визитов без саммита дан точный интервал (Клоппер и Пирсон).

    {"*"}*После столкновения.** Дни считаются от его первого дня до кануна следующего из рассматриваемых столкновений. Рассматриваемые столкновения выбраны нами; применённое рядом с этим правило берёт все столкновения двух государств с тяжёлым вооружением или не менее чем четырьмя погибшими. *Переговоры* — это события с положительной тональностью, относящиеся к границе, конфликту или дипломатии.

    {"*"}*Тональность.** Тональность столкновения определяют сообщения о погибших в нём; столкновение с погибшими, о котором не говорит ни одно событие, добавлено. Два периода сравниваются по всем разделениям их месяцев и их событий. Перемена тональности — это разделение между годами с наибольшей стандартизованной разностью средних (CUSUM); она проверена на перемешанных событиях и перемешанных годах, с учётом самого поиска; части делятся дальше, пока p остаётся ниже 0,05.

    {"*"}*Голоса и торговля.** Согласие в Организации Объединённых Наций — это доля общих поимённых голосований с одинаковым голосом. Отношение торговли лежит в пределах от наименьшего числа одной стороны, делённого на наибольшее число другой, до наибольшего, делённого на наименьшее.

# ## Which choice turns which finding?
text-0f74c3393a =
    ## Какой выбор меняет какой вывод?

# ## How are visits and silences counted?
text-1bb5946245 =
    ## Как считаются визиты и перерывы?

# No interval is put on a share that holds summit trips. A visit *with a summit* is a bilateral visit or talk joined to one. Where a visit is dated by its month only, the silence has a lower and an upper length.
text-a8ae079e88 =
    Для доли, в которую входят поездки на саммиты, интервал не даётся. Визит *с саммитом* — это двусторонний визит или двусторонняя беседа, совмещённые с саммитом. Если у визита известен только месяц, для перерыва даны наименьшая и наибольшая длина.

# ## How long is the border?
text-2d3b0eec94 =
    ## Какова длина границы?

# ## How fast did it go, and where do the statements contradict each other?
text-ef46da69a5 =
    ## Как быстро шла работа и где заявления противоречат друг другу?

# Not every meeting published its step, so a gap in a sum is not an error of the speaker.
text-3f5c72ef33 =
    Не после каждой встречи публиковали прибавку, поэтому недостача в сумме не означает ошибки говорившего.

# ## Is the turn of the tone more than chance?
text-0158a8d078 =
    ## Случаен ли перелом тональности?

# Each truce of one war counts, so the means of years of fighting sit near zero. Years with one or two events say little. Shuffling whole months or years keeps together what came in one wave, and is the stricter test.
text-966ef4e269 =
    Каждое перемирие одной войны учитывается отдельно, поэтому средние за годы боёв близки к нулю. Годы с одним или двумя событиями говорят мало. Перемешивание целых месяцев или лет сохраняет вместе то, что пришло одной волной, и это более строгая проверка.

# ## Do they vote alike at the United Nations?
text-f7be62b89a =
    ## Одинаково ли голосуют две страны в ООН?

# Agreement is high everywhere in the region, so only the comparison says anything; neighbouring ranks overlap in their intervals. Pairs did not all vote in the same years: Uzbekistan has no joint roll calls in 1992 and 1993, Turkmenistan few in 1995 and 1996.
#
# Every joint roll call counts the same, and abstention is a vote of its own. To 2019 the counts come from a published data set, from 2020 from our own count of roll calls, without emergency special sessions. Of 2024 only the roll calls to June are in; the year is left out.
text-36d2c09ab9 =
    Согласие в регионе высоко повсюду, поэтому о чём-то говорит только сравнение; у соседних мест интервалы перекрываются. Не все пары голосовали в одни и те же годы: у Узбекистана нет общих поимённых голосований за 1992 и 1993 годы, у Туркменистана их мало за 1995 и 1996 годы.

    Все общие поимённые голосования имеют одинаковый вес, воздержание считается отдельным голосом. По 2019 год включительно числа взяты из опубликованного набора данных, с 2020 года — из нашего собственного подсчёта поимённых голосований, без чрезвычайных специальных сессий. За 2024 год учтены только голосования по июнь; этот год не используется.

# ## Every visit
text-8549660b94 =
    ## Все визиты

# A level is given only where a source uses the word. Attendance marked *inferred* or *probable* rests on a list of participants.
text-8a12c247ea =
    Уровень указан только там, где источник употребляет это слово. Участие с пометкой *выведено из списка* или *вероятно* опирается на список участников.

# ## Every agreement
text-373ed0ca5a =
    ## Все соглашения

# Of smaller clashes the talks are rarely on record.
text-8f65c0d37b =
    Переговоры после небольших столкновений записаны редко.

# ## Every statement on kilometres and land
text-3635640590 =
    ## Все заявления о километрах и земле

# ## Every figure of trade
text-4ffdb91ddb =
    ## Все цифры торговли

# The third-party series counts what each side recorded as imports, rounded to a million, and ends in 2014.
text-90eec6c231 =
    Сторонний ряд учитывает то, что каждая сторона записала как импорт, с округлением до миллиона, и заканчивается 2014 годом.

# ## Organisations and missions
text-7c7e358509 =
    ## Организации и представительства

# Memberships and missions are shown whole, whatever the window. Most dates of joining are years of the Correlates of War list, which ends in 2014. *Not found* means that the sources read say nothing. A consulate general at Khujand stands twice: refused at an undated moment, later in preparation.
text-5c09bf215b =
    Членства и представительства показаны целиком, независимо от периода. Большинство дат вступления — годы из списка Correlates of War, который заканчивается 2014 годом. *Не найдено* означает, что прочитанные источники об этом не говорят. Генеральное консульство в Худжанде указано дважды: сначала, без даты, в нём отказано, позднее оно готовится.

# ## History, culture and the two articles
text-21f258b22c =
    ## История, культура и две статьи

# Statements are readings of one side's or a reporter's, kept apart from what was counted; support and opposition are not measured anywhere we could read. Statements and census figures are shown whole, whatever the window.
text-5feb24dc01 =
    Утверждения — это оценки одной из сторон или автора сообщения; они отделены от того, что подсчитано. Поддержка и несогласие не измерены ни в одном из доступных нам источников. Утверждения и данные переписей показаны целиком, независимо от периода.

# ## Every event
text-97a724cd98 =
    ## Все события

# ## Your turn
#
# Three small analyses to change: each is an answer or a function of the library, whose frames and facts you can look at, cut and draw again.
text-fc3f9651bd =
    ## Попробуйте сами

    Три небольших анализа, которые можно изменить: каждый — это ответ или функция библиотеки, чьи таблицы и числа можно посмотреть, отобрать и нарисовать заново.
