# # Energy
#
# CASA-1000, the Central Asia–South Asia electricity project, is to carry summer power of Kyrgyzstan and Tajikistan through
# Afghanistan to Pakistan. What can the line carry, what have the two to spare, and who would gain and who would pay?
text-79893af5b8 =
    # Энергетика

    CASA-1000, проект передачи электроэнергии Центральная Азия – Южная Азия, должен передавать летнюю электроэнергию Кыргызстана и Таджикистана
    через Афганистан в Пакистан. Сколько может передать линия, каким излишком располагают две страны, кто выиграет и кто заплатит?

# ## Where is the power?
text-a10af317f8 =
    ## Где электроэнергия?

# Where statements and the annual series part, the figure shows both.
text-af2b8040c7 =
    Там, где заявления и годовой ряд расходятся, на рисунке показано и то и другое.

# ## What is built?
text-dc55add505 =
    ## Что построено?

# The map shows where the parts lie, not every bend of a line. Lengths are of different texts and do not add up; the Tajik section of the direct-current line has none of its own. How Afghanistan is to take its 300 MW is described in three ways.
text-8f52a42b52 =
    Карта показывает, где лежат части проекта, а не каждый изгиб линии. Длины взяты из разных текстов и не складываются; у таджикского участка линии постоянного тока своей длины нет. О том, как Афганистан будет получать свои 300 МВт, есть три разных описания.

# ## What fits the season?
text-3708c214fd =
    ## Что укладывается в сезон?

# Full load in every hour, without outage or a dry week, is a ceiling that no real line reaches. If the volumes are meant as delivered, more must be sent.
text-2a089aeba8 =
    Непрерывная полная нагрузка, без отключений и маловодных недель, — это предел, которого не достигает ни одна реальная линия. Если под объёмами понимается поставленная энергия, отправлять нужно больше.

# ## Who pays what for power?
text-9ebb821c58 =
    ## Кто сколько платит за электроэнергию?

# The link to Afghanistan could not take the whole Tajik share, and the low Uzbek price is tied to cheap gas in return: the true next-best sale lies between the rows.
text-8c3da3d641 =
    Линия в Афганистан не могла бы принять всю таджикскую долю, а низкая узбекская цена увязана со встречными поставками дешёвого газа: действительно лучшая альтернативная продажа лежит между этими строками.

# ## Who gets the money?
text-7753704607 =
    ## Кому достаются деньги?

# No text that could be read splits the wire charge by country, and sources disagree on whether buyers must pay for power they do not take.
text-5625240749 =
    Ни один из доступных текстов не делит плату за передачу между странами, и источники расходятся в том, должны ли покупатели платить за электроэнергию, которую не берут.

# ## Is it worth it?
text-1611d002c4 =
    ## Выгоден ли проект?

# This is a model, not an appraisal: that of the World Bank could not be read, and what a kilowatt-hour is worth to buyers, which decides, is assumed. Shares of draws are no forecast.
text-8c251a95cb =
    Это модель, а не экспертная оценка проекта: оценка Всемирного банка оказалась недоступной, а решающая величина — чего стоит киловатт-час для покупателей — принята как допущение. Доли случайных расчётов — не прогноз.

# ## When does it start?
text-83511c67ad =
    ## Когда состоится пуск?

# Where texts of one year name several dates the latest is taken.
text-6f16a63491 =
    Если тексты одного года называют несколько сроков, взят самый поздний.

# The draws, the ranges and the tests one by one stand on the page of the method.
text-946af90e1b =
    Случайные расчёты, диапазоны и отдельные проверки приведены на странице метода.

# ## The findings in more detail
text-5842d2357b =
    ## Выводы подробнее

# ## What can the lines carry, and what arrives?
text-eea261432a =
    ## Что могут передать линии и сколько доходит?

# No conductor of these lines is published, so that conductors are assumed:
#
# - For the 500 kV line those that lines of the region are built with, three a phase, 40 cm apart, at 20 °C: AS-500/64 (loses least), AS-400/51 (base) and AS-330/43. Each ten degrees more add 4% to the loss.
# - For the direct-current line 10 to 15 mΩ/km a pole; corona (2 to 7 kW/km in the mean of a summer) and shunt reactors (0.2 to 0.4% of what they take up) for the 500 kV line alone.
# - Both ends are held at 500 kV. Without reactors, at a power factor of one, the line loses more at part load: 2.1 to 2.8% of 390 MW, as the table of the dossier has it.
#
# The second table takes its losses from that table; those of converters are an engineering rule, and those inside Tajikistan, between Sughd and Sangtuda, are left out.
text-a45a8aba4e =
    Марки проводов этих линий не опубликованы, поэтому провода приняты как допущение:

    - Для линии 500 кВ взяты те, с которыми строят линии в регионе, по три на фазу, на расстоянии 40 см друг от друга, при 20 °C: АС-500/64 (наименьшие потери), АС-400/51 (база) и АС-330/43. Каждые десять градусов сверх этого добавляют к потерям 4 %.
    - Для линии постоянного тока — от 10 до 15 мОм/км на полюс; корона (от 2 до 7 кВт/км в среднем за лето) и шунтирующие реакторы (от 0,2 до 0,4 % потребляемой ими мощности) учтены только для линии 500 кВ.
    - На обоих концах поддерживается 500 кВ. Без реакторов, при коэффициенте мощности, равном единице, линия при частичной нагрузке теряет больше: от 2,1 до 2,8 % от 390 МВт, как указано в таблице досье.

    Вторая таблица берёт потери из той таблицы; потери преобразовательных подстанций — инженерное правило, а потери внутри Таджикистана, между Согдом и Сангтудой, не учтены.

# ## Is the water there?
text-480389fef1 =
    ## Есть ли вода?

# - Toktogul is read on single days. For spring stands the reading nearest to 1 April, within 45 days; for autumn the highest from August to November. One of before 17 August says what the summer brought at least.
# - A summer's gain is what was left after all use, so that export comes off it. For the Vakhsh, which is to send the larger share, no readings were found.
text-3d06ffdc4a =
    - Запас воды в Токтогуле известен по замерам в отдельные дни. За весну взят замер, ближайший к 1 апреля, в пределах 45 дней; за осень — наибольший с августа по ноябрь. Замер до 17 августа показывает, сколько лето принесло по меньшей мере.
    - Прирост запаса за лето — это то, что осталось после всего использования воды, так что экспорт его уменьшает. По Вахшу, который должен давать большую долю, замеров не найдено.

# ## Does the yearly balance add up?
text-64166bf3bf =
    ## Сходится ли годовой баланс?

# - The series is net, statements are gross. Two flows are alike within 5% of the larger or 0.1 TWh. Where both flows are stated and the series differs, they are used; a balance that a country states itself stands beside the series as the other end of the range.
# - That winter energy repaid the summer's is inferred.
# - No monthly series of generation or trade is published. What left in summer went to present buyers: CASA-1000 would take it instead of them, not beside.
# - Where IRENA's Tajik hydropower repeats that of the year before it is not used; nor are the rows of Pakistan and Uzbekistan, of an older release.
text-9a67890128 =
    - В ряду — чистые величины, в заявлениях — валовые. Два потока считаются одинаковыми, если различаются не более чем на 5 % большего из них или на 0,1 ТВт·ч. Если заявлены оба потока, а ряд отличается, взяты они; баланс, который страна называет сама, приводится рядом с данными ряда как другой край диапазона.
    - То, что зимняя энергия возмещала летнюю, — умозаключение.
    - Помесячные ряды выработки или торговли не публикуются. Отправленное летом ушло нынешним покупателям: CASA-1000 взяла бы эту энергию вместо них, а не вдобавок к ним.
    - Данные IRENA о гидроэнергии Таджикистана, повторяющие предыдущий год, не используются; не используются и строки Пакистана и Узбекистана из более старого выпуска.

# ## What does a kWh save, and what does it bring elsewhere?
text-29167370dc =
    ## Что сберегает киловатт-час и сколько он приносит в другом месте?

# "Spilled" holds only for water that would otherwise pass the turbines unused. Fuel costs are those of Pakistan's regulator, turned into cents at the interbank close of the month; that a delivered kWh displaces imported gas is an assumption, and capacity payments fall due anyway.
text-2c72a196ad =
    «Холостой сброс» верен только для воды, которая иначе прошла бы мимо турбин без пользы. Стоимость топлива — по данным регулятора Пакистана, пересчитанная в центы по межбанковскому курсу на закрытие месяца; то, что поставленный кВт·ч замещает импортный газ, — допущение, а плата за мощность взимается в любом случае.

# ## Who is counted, and in which way?
text-ecd0a4e07e =
    ## Кто учтён и каким способом?

# This is a model, not an appraisal: the economic annex of the World Bank's appraisal could not be read, so that nothing here can be held against it.
#
# - **Assumed**, because nothing is published: availability (90 to 98% of the season), operation and upkeep (1 to 2% of capital a year), the discount rate, the spending by year (equal parts, over the years that the first promise left for building, or since 2018), inflation (2.5%), and what a kWh is worth to buyers: the price they agreed to, a quarter more or less.
# - **Left to spend** is what one undated report names for finishing the Afghan part. No account of what was spent was found.
# - **Prices** are constant unless the framing says otherwise. The published tariff is of 2015 and names no escalation; fixed in dollars it loses its worth.
# - **Fifteen years** is the term of the contract, which may be extended by fifteen, and of Kyrgyz loans. Nothing is left after it unless the framing says so.
# - **Left out** are grants, cheap credit and taxes, and what Pakistan earns on selling on. A volume beyond what the line can carry is cut to what it can.
# - **Pakistan** pays for its own line and station: inside "all parties", outside "those the tariff pays".
# - **Tajik energy** is forgone at the price Afghanistan pays today, while the same market is to value the line's energy higher; "Afghan alternative" takes one price for both.
# - **Benefits over costs** counts the energy forgone as a cost; netted, it is taken off the benefits. The net present value is the same.
text-8ae5684629 =
    Это модель, а не экспертная оценка проекта: экономическое приложение к оценке Всемирного банка оказалось недоступным, так что сверить с ним здесь ничего нельзя.

    - **Приняты как допущения**, поскольку ничего не опубликовано: готовность (от 90 до 98 % сезона), эксплуатация и содержание (от 1 до 2 % капитала в год), ставка дисконтирования, расходы по годам (равными частями, за те годы, которые первое обещание оставляло на строительство, или с 2018 года), инфляция (2,5 %) и ценность кВт·ч для покупателей: согласованная ими цена, на четверть больше или меньше.
    - **Оставшиеся затраты** — это сумма, которую называет для завершения афганской части один отчёт без даты. Отчёта об уже потраченном не найдено.
    - **Цены** неизменны, если способ учёта не говорит иного. Опубликованный тариф относится к 2015 году, и его индексация не названа; зафиксированный в долларах, он обесценивается.
    - **Пятнадцать лет** — срок договора, который может быть продлён ещё на пятнадцать, и кыргызских кредитов. Остаточной стоимости после этого срока нет, если способ учёта не говорит иного.
    - **Не учтены** гранты, льготные кредиты и налоги, а также то, что Пакистан зарабатывает на перепродаже. Объём сверх того, что линия может передать, урезан до её возможностей.
    - **Пакистан** платит за собственную линию и подстанцию: она входит в круг «все участники», но не в круг «получатели тарифа».
    - **Таджикская энергия** считается упущенной по цене, которую Афганистан платит сегодня, тогда как энергию линии тот же рынок должен ценить выше; «афганская альтернатива» берёт для обеих одну цену.
    - **Отношение выгод к затратам** считает упущенную энергию затратами; в варианте нетто она вычтена из выгод. Чистая приведённая стоимость при этом одна и та же.

# ## Does the wire charge repay the wires?
text-635664aef1 =
    ## Окупаются ли линии платой за передачу?

# ## Who owes what, and when is it paid back?
text-169eb77121 =
    ## Кто кому должен и когда это возвращается?

# - Receipts by year are of the scenario valued above, after losses. The energy charge is paid on what passes Sangtuda, as published, the rest on what is delivered; the published total adds the parts as if all were paid on the same kWh.
# - The wire charge pays owners, lenders, operation and funds in several countries, not Pakistan's line. It is shared by capital here, which is an assumption: no text that could be read splits it.
# - The transit fee is paid on what passes on to Pakistan. The base leaves Afghanistan its 300 of 1,300 MW, the high end gives Pakistan everything.
# - Sources disagree on whether buyers pay for power they do not take. No escalation was found.
# - Debt service counts no interest while the line is built. Loans in euros alone, grants and the terms of other parties' loans are not in the tables; the rate of the European Investment Bank is that of its last part. Payback is by the party's own cash, and Pakistan is paid by no charge of the agreement.
text-35e2fcf116 =
    - Поступления по годам — по сценарию, оценённому выше, после потерь. Плата за энергию, как опубликовано, берётся с того, что проходит через Сангтуду, остальное — с того, что доставлено; опубликованный итог складывает составляющие так, будто все они платятся за один и тот же кВт·ч.
    - Плата за передачу идёт владельцам, кредиторам, на эксплуатацию и в фонды в нескольких странах, но не на линию Пакистана. Здесь она распределена пропорционально капиталу, и это допущение: ни один из доступных текстов её не делит.
    - Плата за транзит берётся с того, что идёт дальше в Пакистан. В базовом варианте Афганистану остаются его 300 из 1 300 МВт, в верхнем всё достаётся Пакистану.
    - Источники расходятся в том, платят ли покупатели за электроэнергию, которую не берут. Индексации не найдено.
    - Обслуживание долга не включает процентов за время строительства. Кредитов только в евро, грантов и условий кредитов других участников в таблицах нет; ставка Европейского инвестиционного банка — это ставка его последней части. Окупаемость считается по собственным деньгам участника, а Пакистану ни одна из плат по соглашению не идёт.

# ## What does summer energy cost in winter?
text-1cf33decfd =
    ## Во что летняя энергия обходится зимой?

# The model sets against the energy sent what it brings elsewhere in summer. That is too little where a reservoir carries water from summer into winter: a kWh sent is then one to be bought, or gone without. Winter imports were bought at 3.0 to 3.4 cents; 6 and 8 are assumed. Neighbours have counted this way: under an agreement of 2007 Tajikistan was to return Uzbek electricity of three winter months one and a half times over in summer. Water that would be spilled costs nothing; how much of the season's energy that is, no text says.
text-6fb357ee22 =
    Модель сопоставляет отправленную энергию с тем, что она принесла бы летом в другом месте. Этого мало там, где водохранилище переносит воду с лета на зиму: отправленный кВт·ч тогда придётся купить или обойтись без него. Зимний импорт покупали по 3,0–3,4 цента; 6 и 8 — допущения. Соседи так уже считали: по соглашению 2007 года Таджикистан должен был летом вернуть узбекскую электроэнергию трёх зимних месяцев в полуторном размере. Вода, которую иначе сбросили бы вхолостую, не стоит ничего; какая это часть энергии сезона, не говорит ни один текст.

# ## How sure is the value?
text-fa7fac0c3a =
    ## Насколько надёжна эта оценка?

# - The draws are quasi-random (scrambled Sobol points, seeded) from triangles over low, base and high, independent of each other unless said otherwise. Both are assumptions, chosen because nothing more is known. Base is the value of this report, and a range is widened to hold it.
# - The central case lies below the median of the draws, above all because the Tajik next-best price may be much lower than taken but hardly higher.
# - Discount rate and horizon are choices and not drawn; delay (none to three years) is in the second table alone. Net exports are those of the two together, in the last ten years of the window that had any.
# - A share of draws describes these ranges and is no forecast. What a kWh is worth to buyers moves the result most and is assumed: hold its switching value against what their electricity costs otherwise.
text-243299a9b3 =
    - Случайные расчёты квазислучайные (перемешанные точки Соболя с заданным начальным числом), из треугольных распределений по нижнему, базовому и верхнему значению, независимые друг от друга, если не сказано иное. То и другое — допущения, выбранные потому, что большего не известно. База — значение этого отчёта, и диапазон при необходимости расширен так, чтобы она в него входила.
    - Центральный случай лежит ниже медианы случайных расчётов прежде всего потому, что таджикская альтернативная цена может оказаться намного ниже принятой, но едва ли выше.
    - Ставка дисконтирования и горизонт выбираются, а не берутся случайными; задержка (от нуля до трёх лет) есть только во второй таблице. Чистый экспорт — общий для двух стран, за последние десять лет периода, когда он был.
    - Доля случайных расчётов описывает эти диапазоны и не является прогнозом. Ценность кВт·ч для покупателей влияет на результат сильнее всего и принята как допущение: её переломное значение стоит сравнить с тем, во что им иначе обходится электроэнергия.

# ## What does a further delay cost?
text-6474b74611 =
    ## Во что обойдётся дальнейшая задержка?

# "Put off" means that as many seasons follow as before, "never come" that the last year stays. What all parties lose is the value to buyers less what the energy brings elsewhere; payments not made pass between them. Upkeep runs while the assets wait.
text-445a4c259e =
    «Перенесены» означает, что сезонов последует столько же, сколько и прежде, «не состоятся» — что последний год остаётся тем же. Все участники вместе теряют ценность для покупателей за вычетом того, что энергия приносит в другом месте; невнесённые платежи — это расчёты между ними. Содержание приходится оплачивать и во время простоя.

# ## Published figures against computed ones
text-48236a70a8 =
    ## Опубликованные числа и рассчитанные

# - "Agrees" means within 1% or inside the computed range; "differs" rules nothing out.
# - Volumes, and those that transit incomes imply, are held against full load in every hour of the season; prices against the nearest sum of the published parts; costs against the parts of the four countries, which leave out what no text assigns; lengths against the two sections; the loss against the product of its parts.
# - Transit incomes are divided by the 1.25 cents agreed in 2014. They need more volume than shown if Afghanistan takes a part on the way.
# - 3.6 TWh, the lowest volume above, is itself the lowest transit income divided by the fee and is not tested. One encyclopaedia article says "up to" 5 billion kWh.
text-3d0cb39718 =
    - «Согласуется» означает: с точностью до 1 % или внутри рассчитанного диапазона; «расходится» ничего не исключает.
    - Объёмы, в том числе следующие из доходов от транзита, сверены с полной нагрузкой в каждый час сезона; цены — с ближайшей суммой опубликованных составляющих; стоимость — с частями четырёх стран, куда не входит то, что ни один текст не относит к стране; длина — с двумя участками; потери — с произведением составляющих.
    - Доходы от транзита разделены на согласованные в 2014 году 1,25 цента. Если Афганистан забирает часть энергии по пути, для них нужен больший объём, чем показано.
    - 3,6 ТВт·ч, наименьший из приведённых объёмов, — это сам наименьший доход от транзита, делённый на плату, и он не проверяется. Одна из энциклопедических статей говорит: «до» 5 млрд кВт·ч.

# ## Which findings stand when an assumption changes?
text-929badd396 =
    ## Какие выводы сохраняются, если изменить допущение?

# ## What is covered, and what is not
#
# - The years asked for cut the electricity and trade series; infrastructure, tariff, costs, reservoir and promises are shown whole. The tables reach to February 2026.
# - Not found in any text that could be read: availability, operating cost, price escalation, conductor types, monthly generation or trade, the appraisal's rates of return, flows over Datka–Sughd since its start.
# - A plan is not a flow: plans, contracts and flows are kept apart.
# - US dollars are as printed in their year, 2014 to 2025, added as printed and not deflated.
text-fdaa220996 =
    ## Что охвачено и что нет

    - Заданные годы ограничивают ряды по электроэнергии и торговле; инфраструктура, тариф, стоимость, водохранилище и обещания показаны целиком. Таблицы доходят до февраля 2026 года.
    - Ни в одном из доступных текстов не найдено: готовность, эксплуатационные расходы, индексация цены, марки проводов, помесячная выработка или торговля, нормы доходности из экспертной оценки, перетоки по линии Датка – Согд после её пуска.
    - План — это ещё не переток: планы, договоры и перетоки приведены раздельно.
    - Доллары США — как напечатаны в своём году, с 2014 по 2025; складываются как напечатаны, без поправки на инфляцию.

# ## How the numbers are made
#
# - A season's ceiling is capacity × days × 24 hours, in a year of 365 days; a season may wrap the New Year. One TWh at one US cent a kWh is USD 10 million.
# - Uplift is the energy charge of CASA-1000 less the price of the other outlet; the highest other price gives the lowest gain.
# - The 500 kV line follows the exact equations of a uniform line; the direct-current line is two resistances. Losses in series multiply.
# - One set of formulas serves a single scenario and all draws. A perimeter counts capital, upkeep, receipts and forgone sales of the same parties; parts add to the whole, and transfers cancel. A rate of return that does not exist is written "none".
# - A framing says when capital counts, whether tariff and value are fixed in dollars (then discounted at the nominal rate, costs at the real one), and what is left at the end. Upkeep runs from the promised first season on.
# - Net present value, annuity and break-even rate are those of any textbook, the cost in year 0, equal receipts at the end of each year after. Loans are repaid in equal payments.
# - A key finding is computed again under every combination of the choices it rests on. Sums of ranges add low to low and high to high: the widest possible.
text-095e95573d =
    ## Как получены числа

    - Предел сезона — мощность × дни × 24 часа, в году 365 дней; сезон может переходить через Новый год. Один ТВт·ч по одному центу США за кВт·ч — это 10 млн долларов.
    - Прибавка — плата за энергию CASA-1000 минус цена альтернативы; самая высокая альтернативная цена даёт самую малую прибавку.
    - Линия 500 кВ рассчитана по точным уравнениям однородной линии; линия постоянного тока — это два сопротивления. Последовательные потери перемножаются.
    - Один набор формул служит и отдельному сценарию, и всем случайным расчётам. Круг участников учитывает капитал, содержание, поступления и упущенные продажи одних и тех же участников; части складываются в целое, внутренние платежи взаимно погашаются. Если нормы доходности не существует, написано «нет».
    - Способ учёта говорит, когда учитывается капитал, зафиксированы ли тариф и ценность в долларах (тогда они дисконтируются по номинальной ставке, затраты — по реальной) и что остаётся в конце. Содержание оплачивается начиная с обещанного первого сезона.
    - Чистая приведённая стоимость, аннуитет и ставка безубыточности — как в любом учебнике: затраты в году 0, равные поступления в конце каждого следующего года. Кредиты погашаются равными платежами.
    - Каждый главный вывод рассчитан заново при всех сочетаниях вариантов выбора, от которых он зависит. При сложении диапазонов нижние значения складываются с нижними, верхние с верхними: это самый широкий возможный разброс.

# ## Parts, lengths and costs
text-c9e09fa2b9 =
    ## Части, длина и стоимость

# 477 km is the design figure, 480 km a rounding; 456 + 29 = 485 km was given by the project's coordinator. The cost of USD 953 million is a filing of 2015 before the bids; higher figures of USD 1,600 million and more were printed once each and are not used. Only the base values are of one year and are summed.
text-2a31b869b0 =
    477 км — проектная длина, 480 км — округление; 456 + 29 = 485 км назвал координатор проекта. Стоимость в 953 млн долларов взята из документа 2015 года, поданного до торгов; более высокие суммы, 1 600 млн долларов и больше, напечатаны по одному разу и не используются. Только базовые значения относятся к одному году и суммируются.

# ## Prices, sales, terms and loans
text-7942b94edc =
    ## Цены, продажи, условия и кредиты

# Prices in months, quarters and half-years are left out of the table of whole years.
text-5e841d3d4b =
    Цены за месяцы, кварталы и полугодия не вошли в таблицу целых лет.

# ## Flows and balances
text-565b9bae01 =
    ## Перетоки и балансы

# ## What flows between the two?
text-60e5dede0a =
    ## Что перетекает между двумя странами?

# The table lists what was reported; it proves no link between clashes and trade, which had shrunk before. Periods overlap and are not to be added.
text-8c4441d698 =
    В таблице перечислено то, о чём сообщалось; она не доказывает связи между столкновениями и торговлей, которая сократилась ещё до них. Периоды пересекаются, складывать их нельзя.

# ## Dates promised
text-33b5602d60 =
    ## Обещанные сроки

# ## Your turn
#
# Three small analyses to change. Each ends in a table or a number; the words of the report stay as they are.
text-dff26f7c76 =
    ## Попробуйте сами

    Три небольших расчёта, которые можно изменить. Каждый заканчивается таблицей или числом; слова отчёта остаются прежними.
