# # Border conflict between Kyrgyzstan and Tajikistan
#
# Kyrgyzstan and Tajikistan, neighbours in Central Asia, have long disagreed where their border runs, and so who may use land, roads and
# water in the Fergana valley. Who died, who had to leave, and did it stop?
text-d63f99a884 =
    # Конфликт на границе Кыргызстана и Таджикистана

    Кыргызстан и Таджикистан, соседи по Центральной Азии, давно спорят о том, где проходит их граница, а значит, и о том, кто вправе пользоваться землёй,
    дорогами и водой в Ферганской долине. Кто погиб, кому пришлось уехать и прекратилось ли это?

# ## Where and why?
text-cdc7540567 =
    ## Где и почему?

# The line is approximate; a hollow circle stands in for a stretch or a neighbouring village.
text-749df92e3f =
    Линия приблизительная; пустой круг — условная точка для участка границы или соседнего села.

# ## What happened when fighting was heaviest?
text-d81488086c =
    ## Что произошло во время самых тяжёлых боёв?

# Who fired first is disputed and not decided here.
text-ea5245ba94 =
    Кто первым открыл огонь — спорно, и здесь этот вопрос не решается.

# ## Who says what?
text-0404dec51a =
    ## Кто что сообщает?

# Authorities know their own losses best, and outlets that repeat an official toll are no second source.
text-4cdbbaf030 =
    Власти лучше всех знают о собственных потерях, а издания, повторяющие официальное число, вторым источником не являются.

# ## Which incidents are known, and how deadly were they?
text-c764e11d69 =
    ## Какие инциденты известны и сколько в них погибших?

# No death named, no word on it and a year not covered are three different things.
text-58b622e154 =
    «Погибшие не названы», «сведений нет» и «год не охвачен» — три разные вещи.

# ## What set them off, and when?
text-58bc5a2417 =
    ## Что послужило поводом и когда?

# One coder read the triggers from the reports; the months were chosen before the count.
text-92d428bf95 =
    Поводы определял по сообщениям один кодировщик; месяцы были выбраны до подсчёта.

# ## Who had to leave?
text-4da6109519 =
    ## Кому пришлось уехать?

# Definitions overlap and are never added up. For the Tajik side fewer claims were found, which is not the same as fewer people.
text-9b16f63d9a =
    Определения пересекаются, и числа по ним никогда не складываются. О таджикской стороне найдено меньше сообщений, но это не значит, что людей было меньше.

# ## Did it stop?
text-eb2f3c342f =
    ## Прекратилось ли это?

# Before and after is an association in time: crossings, talks, troops and the press changed as well.
text-3f67db85b6 =
    «До» и «после» — это связь во времени: менялись также переходы на границе, переговоры, войска и пресса.

# Nothing in this report assigns blame or cause; where a claim does, it is the claimant's.
text-6a43765563 =
    В этом отчёте ни на кого не возлагается вина и не называются причины; если это делается в каком-либо сообщении, то это слова его автора.

# ## How many incidents, who counts them, and what is covered?
text-7c68ca4f17 =
    ## Сколько инцидентов, кто их считает и что охвачено?

# - The border service counts every quarrel, the list what made news and could still be read: the two are never joined into one series,
#   and no trend of frequency is fitted to the list. Shading follows the declared coverage, not the rows.
# - Recall is uneven: it depends on what Kyrgyz media and Asia-Plus printed, and the 1990s are blank because nothing readable was found. A
#   row from the Soviet years is kept as context and left out of every count.
# - Lengths are statements by officials and agencies over different totals; a later one can lie below an earlier one. Nothing here tests
#   whether the line and the violence followed from one another.
# - Trigger, kind, weapons level and confidence are coded by one coder. Incidents dated to a month belong to a window if any of its days does.
text-350289aa0e =
    - Пограничная служба считает каждую ссору, а перечень — то, что попало в новости и что ещё удалось прочитать: эти два ряда никогда не соединяются
      в один, и тенденция частоты по перечню не строится. Заливка следует заявленному охвату, а не строкам.
    - Полнота неровная: она зависит от того, что печатали кыргызские СМИ и «Азия-Плюс», а 1990-е годы пусты потому, что ничего пригодного для чтения не нашлось.
      Строка советских лет сохранена для контекста и не входит ни в один подсчёт.
    - Длины — это заявления официальных лиц и агентств при разной общей длине; более позднее число может быть меньше более раннего. Здесь не проверяется,
      вытекали ли линия и насилие одно из другого.
    - Повод, вид, уровень оружия и надёжность записи определял один кодировщик. Инцидент, датированный месяцем, относится к периоду, если к нему относится хотя бы один день этого месяца.

# ## How does a claim become a toll?
text-014de1cf85 =
    ## Как сообщение становится числом погибших?

# Under the rules "official" and "independent" only incidents with such a statement have a toll: their totals cover fewer incidents and
# are not comparable with the others as sums. Deaths go by the side to which the dead belonged, not by the place where they died. "Final"
# means final or looking back; where a clash has such claims, earlier ones are drawn but not spanned.
text-821f2d0701 =
    По правилам «официальное» и «независимое» число погибших есть только у инцидентов, о которых имеется такое заявление: эти итоги охватывают меньше инцидентов,
    и как суммы их нельзя сравнивать с остальными. Погибшие считаются по той стороне, к которой они принадлежали, а не по месту гибели. «Окончательное»
    значит окончательное или ретроспективное; если о столкновении есть такие сообщения, более ранние показаны, но в разброс не входят.

# ## How did the tolls grow from day to day?
text-9168f22491 =
    ## Как число погибших росло день за днём?

# A claim counts from the day on which it was said, not from the hour; what nothing dates counts at the end alone. Of claims of one
# day that stand alike the one of the latest hour gives the best number; where no source gives the hour, the later row of the table.
text-7c544ea204 =
    Сообщение учитывается со дня, когда оно сделано, а не с часа; то, что ничем не датировано, учитывается только в конце. Из равноценных сообщений
    одного дня лучшее число даёт самое позднее по часу, а если час не назван ни в одном источнике — то, что стоит в таблице ниже.

# ## Does it agree with others’ totals?
text-520bdaa942 =
    ## Сходится ли это с другими подсчётами?

# A year of UCDP is not one clash: a table with the data shows what else falls into it. Reasons for a difference are named beforehand, one by
# one; a difference without one would stand as unexplained. Whole years are compared, whatever the window, confidence and side of this report.
text-947fe6315a =
    Год у UCDP — это не одно столкновение: таблица в данных показывает, что ещё в него входит. Причины расхождений названы заранее, каждая
    отдельно; расхождение без причины так и осталось бы необъяснённым. Сравниваются целые годы, какими бы ни были период, надёжность записи и сторона в этом отчёте.

# ## Do the findings hold under other choices?
text-cdb1e5235d =
    ## Верны ли выводы при другом выборе?

# - A finding that does not hold under every choice is still shown, with its interval: it then holds for the choices of this report. People
#   work on fields, canals and pastures in summer, so that the share of these months also measures how many people meet.
# - Leaving out the years of most incidents and deaths tests what rests on them alone.
# - The tests take incidents as independent, although one often follows from the last; an episode gathers those within some days of each
#   other, and for the trend of weapons whole years change places. One small p among several seasons is expected by chance more often than its value says.
# - Deaths come in a few large clusters, so that no interval is given for their rate.
# - The river's means are of the last century, the incidents of this one, and not all lie on the Isfara. The second gauge carries no name
#   in the copy read; it was taken for the Isfara by its mean and its summer peak.
# - The level of weapons is the highest that any report names; mortars are in some cases one side's word. Before the press reported
#   regularly only the graver incidents left a trace, which can hide a rise.
text-3405795c9b =
    - Вывод, который верен не при всяком выборе, всё равно показан, с его интервалом: тогда он верен для выбора, сделанного в этом отчёте. Летом люди работают
      на полях, каналах и пастбищах, поэтому доля этих месяцев отражает и то, сколько людей встречается.
    - Исключение лет, на которые приходится больше всего инцидентов и погибших, показывает, что держится только на них.
    - Тесты считают инциденты независимыми, хотя один часто вытекает из предыдущего; эпизод собирает те, что разделены не более чем несколькими
      днями, а для тенденции оружия переставляются целые годы. При нескольких сезонах одно малое p случайно встречается чаще, чем говорит его величина.
    - Гибель людей сосредоточена в немногих крупных столкновениях, поэтому интервал для её частоты не даётся.
    - Средние значения стока реки относятся к прошлому веку, инциденты — к нынешнему, и не все они произошли на Исфаре. Второй гидропост в прочитанной копии не
      назван; он принят за пост на Исфаре по среднему стоку и летнему пику.
    - Уровень оружия — наивысший из названных в каком-либо сообщении; миномёты в некоторых случаях известны со слов одной стороны. Пока пресса не писала о границе
      постоянно, след оставляли лишь более тяжёлые инциденты, и это может скрывать рост.

# ## How are the numbers computed?
#
# Casualties stand only as claims: one number by one claimant, with its bounds. A named rule says which claims make the best value, low
# and high of each incident and side; sums add lows and highs, and an open end stays open. Shares have exact binomial intervals (Clopper
# and Pearson), rates exact Poisson intervals (Garwood), and ratios of rates the exact conditional interval. The level of weapons is tested
# by Kendall's tau with seeded permutations and a bootstrap interval, the time of year also by Rayleigh's test. All intervals are at 95%.
text-5559005c95 =
    ## Как рассчитаны числа?

    Потери представлены только как сообщения: одно число от одного источника, с его границами. Названное правило определяет, какие сообщения дают лучшую, нижнюю
    и верхнюю оценку для каждого инцидента и каждой стороны; в суммах складываются нижние и верхние оценки, а открытый конец остаётся открытым. Для долей даны точные биномиальные интервалы (Клоппера —
    Пирсона), для частот — точные пуассоновские (Гарвуда), для отношений частот — точный условный интервал. Уровень оружия проверяется
    коэффициентом тау Кендалла с перестановками при заданном начальном числе генератора и бутстреп-интервалом, время года — также тестом Рэлея. Все интервалы — на уровне 95 %.

# ## Killed and wounded, by year, side and incident
text-8646ef3d91 =
    ## Погибшие и раненые по годам, сторонам и инцидентам

# Civilians and armed personnel are told apart only as far as a claim does so; border guards and police are armed, and the unknown part
# stays unknown. Deaths by place of event and by nationality are two questions and are never mixed in one column. Where they seem to
# contradict each other, the likelier reason is on which side of a disputed line the events were put: no conclusion is drawn
# from that table.
text-fd24590b24 =
    Гражданские и вооружённые лица различаются лишь настолько, насколько это делает сообщение; пограничники и милиционеры считаются вооружёнными, а неизвестная часть
    остаётся неизвестной. Погибшие по месту события и погибшие по государственной принадлежности — два разных вопроса, и в одном столбце они никогда не смешиваются. Если кажется, что одно противоречит
    другому, вероятнее всего дело в том, на какую сторону спорной линии отнесены события: выводов из этой таблицы
    не делается.

# ## The claims on three clashes
text-9f6a00742e =
    ## Сообщения о трёх столкновениях

# "Page inferred" marks claims whose outlet is known while the exact page was not recorded; "incident level" marks figures put together
# from the reports of an incident. Data sets count the whole year.
text-7c9e25b246 =
    «Страница предположена» — издание известно, но точная страница не записана; «по инциденту в целом» — числа составлены
    по публикациям об инциденте. Наборы данных считают весь год.

# ## People moved and buildings destroyed
text-d8ed445156 =
    ## Уехавшие люди и разрушенные здания

# Destroyed and damaged buildings are counted by authorities, by aid organisations, and by located points of which the maker counts most
# from satellite images and the others from social media, over different areas. For the Tajik side fewer claims were found, which is not
# the same as less damage.
text-0f980e6a27 =
    Разрушенные и повреждённые здания считают власти, гуманитарные организации, а также набор точек на карте, автор которого определил большинство
    по спутниковым снимкам, а остальные по социальным сетям; территории при этом разные. О таджикской стороне найдено меньше сообщений, но это не значит,
    что разрушений было меньше.

# ## Incidents by trigger, weapons, place and time
text-342e9473e9 =
    ## Инциденты по поводу, оружию, месту и времени

# No country is read from the points and no length measured on the map. A gap in the list is a gap in what was reported: the early ones
# are years without readable sources. Where a date is known to the month only, a gap has a span.
text-f646ef477f =
    По точкам не определяется страна, а по карте не измеряется длина. Пробел в перечне — это пробел в том, о чём сообщалось: ранние пробелы —
    это годы, от которых не осталось доступных для чтения источников. Если дата известна лишь с точностью до месяца, у промежутка есть разброс.

# ## Your turn
#
# Three small analyses to change. Nothing here goes into the report's numbers.
text-9651cf625b =
    ## Попробуйте сами

    Три небольших расчёта, которые можно менять. Ничто отсюда не входит в числа отчёта.

# ## How far could one know?
text-101fee0a39 =
    ## Что можно было знать?
