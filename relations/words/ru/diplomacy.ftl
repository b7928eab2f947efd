# The head of the story

headline-diplomacy = { $case ->
        [treaty] О границе договаривались { $years_talks } { $years_talks ->
            [one] год
            [few] года
            [many] лет
           *[other] года
        }, а длины, которые называли за это время, противоречат друг другу
        [length] Согласованная длина выросла с { $km_first } до { $km_last } км — по словам обеих сторон
       *[none] { $agreements } { $agreements ->
            [one] подписанный документ
            [few] подписанных документа
            [many] подписанных документов
           *[other] подписанного документа
        } и { $visits } { $visits ->
            [one] визит президента
            [few] визита президентов
            [many] визитов президентов
           *[other] визита президента
        } — между соседями со спорной границей
    }
card-diplomacy-length = { $km_last } км
    .label = границы согласовано, по последней названной длине ({ $km_last_day })
card-diplomacy-settled = { $days_exchange } { SPAN($days_exchange) ->
            [exact] { $days_exchange ->
                [one] день
                [few] дня
                [many] дней
               *[other] дня
            }
           *[other] { $days_exchange ->
                [one] дня
               *[other] дней
            }
        }
    .label = от итогового протокола о линии границы до обмена ратификационными грамотами
card-diplomacy-move = { $move_days } { SPAN($move_days) ->
            [exact] { $move_days ->
                [one] день
                [few] дня
                [many] дней
               *[other] дня
            }
           *[other] { $move_days ->
                [one] дня
               *[other] дней
            }
        }
    .label = от каждого из { $clashes } столкновений до первого звонка, переговоров или перемирия
card-diplomacy-trade = { $mirror_ratio }
    .label = отношение торговли по таджикской статистике к торговле по кыргызской ({ $mirror_year })
card-diplomacy-visits = { $visits } { $visits ->
            [one] визит
            [few] визита
            [many] визитов
           *[other] визита
        }
    .label = президентов ({ $which })
card-diplomacy-texts = { $agreements } { $agreements ->
            [one] документ
            [few] документа
            [many] документов
           *[other] документа
        }
    .label = подписано или согласовано
card-diplomacy-events = { $events } { $events ->
            [one] событие
            [few] события
            [many] событий
           *[other] события
        }
    .label = с датой и тональностью
card-diplomacy-statements = { $statements_seen } { $statements_seen ->
            [one] заявление
            [few] заявления
            [many] заявлений
           *[other] заявления
        }
    .label = о линии границы, её длине или о земле

# Key findings

settled = { $case ->
        [none] Учтено за период { $window }: подписанных или согласованных документов — { $agreements }, датированных событий — { $events }; документы об урегулировании в этот период не попадают.
        [signed] **Договор о границе подписан через { $days_signed } { $days_signed ->
            [one] день
            [few] дня
            [many] дней
           *[other] дня
        } после итогового протокола о линии границы** ({ $treaty_day }); если считать от первых переговоров — { $years_talks } { $years_talks ->
            [one] год
            [few] года
            [many] лет
           *[other] года
        }. Обмен ратификационными грамотами не учтён.
       *[some] **От итогового протокола до обмена ратификационными грамотами по договору о границе { $days_exchange ->
            [one] прошёл
           *[other] прошло
        } { $days_exchange } { SPAN($days_exchange) ->
            [exact] { $days_exchange ->
                [one] день
                [few] дня
                [many] дней
               *[other] дня
            }
           *[other] { $days_exchange ->
                [one] дня
               *[other] дней
            }
        }** ({ $exchange_day }); если считать от первых переговоров — { $years_talks } { $years_talks ->
            [one] год
            [few] года
            [many] лет
           *[other] года
        }.
    }
    .statement = { finding-settled }
border-totals = **Доля согласованной границы зависит от того, какой считать общую длину**, а её называли по-разному: { $totals_range } км. Заявленные { $moved_own } ({ $moved_day }) — это { $moved_again } от { $denominator } км; расхождение — { $points } процентного пункта.
    .statement = { finding-totals }
with-summit = { $case ->
        [few] { $visits ->
            [0] За период { $window } не отмечено ни одного визита президентов.
            [one] За период { $window } отмечен { $visits } визит президента{ visits-which }.
            [few] За период { $window } отмечены { $visits } визита президентов{ visits-which }.
            [many] За период { $window } отмечено { $visits } визитов президентов{ visits-which }.
           *[other] За период { $window } отмечено { $visits } визита президентов{ visits-which }.
        }
       *[some] **Из { $visits } { $visits ->
            [one] визита
           *[other] визитов
        } президентов{ visits-which } { $with_summit } { $with_summit ->
            [one] был связан
           *[other] были связаны
        } с саммитом**, а саммиты страны принимают по очереди. Из остальных { $own_visits } на президентов { FORM($first, "genitive") } приходится { $own_first } — { $own_share }: для сравнения этого мало.
    }
    .statement = { finding-summits }
first-moves = **После { $clashes } { $clashes ->
            [one] рассмотренного столкновения
           *[other] рассмотренных столкновений
        } срок до переговоров или перемирия составлял { $move_days } { SPAN($move_days) ->
            [exact] { $move_days ->
                [one] день
                [few] дня
                [many] дней
               *[other] дня
            }
           *[other] { $move_days ->
                [one] дня
               *[other] дней
            }
        }**. Из { $n_rule } { $n_rule ->
            [one] столкновения
           *[other] столкновений
        } с тяжёлым вооружением или четырьмя и более погибшими в { $n_moved } { $n_moved ->
            [one] случае
           *[other] случаях
        } первый шаг последовал до следующего столкновения; срок — { $rule_days } { SPAN($rule_days) ->
            [exact] { $rule_days ->
                [one] день
                [few] дня
                [many] дней
               *[other] дня
            }
           *[other] { $rule_days ->
                [one] дня
               *[other] дней
            }
        }.
    .statement = { finding-moves }
tone-turn = **На шкале от −2 до +2 средняя тональность событий выросла с { $tone_2022 } в 2022 году до { $tone_2025 } в 2025 году**; годы выбраны нами. При случайном порядке месяцев столь же большой рост получается в { $months_pct } случаев.
    .statement = { finding-tone-p }

# Which visits, where not all
visits-which = { $which ->
        [all] {""}
       *[other] {" "}({ $which })
    }

# The findings as statements, after "that"

finding-moves = шаг следовал в течение недели после каждого столкновения
finding-summits = большинство визитов было связано с саммитом
finding-silence = самый долгий перерыв длился более трёх лет
finding-settled = до обмена грамотами прошло не более двух месяцев
finding-totals = общая длина меняет заявленную долю более чем на процентный пункт
finding-half = в конце 2020 года согласованной называли около половины
finding-tone = средняя тональность выросла от раннего периода к позднему
finding-tone-p = рост тональности больше случайного (один случай из двадцати)
finding-split = лучшее разделение всех лет больше случайного (порог — один случай из двадцати)
finding-votes = две страны голосуют одинаково чаще большинства пар региона
finding-trade = где есть оба числа торговли, таджикское выше вдвое и более

turned-counted-from = если вести отсчёт иначе (с такого дня: { $values })
counted-from-first-talks = первые переговоры
counted-from-treaty = подписание договора
counted-from-final-protocol = итоговый протокол
turned-clashes = если взять другие столкновения ({ $values })
clashes-by-rule = все с тяжёлым вооружением или четырьмя и более погибшими
clashes-chosen-by-hand = выбранные нами
turned-moves = если считать шагом только { $values }
moves-signed = подписанные документы и визиты
moves-visits = визиты президентов
turned-tone-rule = если считать тональность иначе ({ $values })
tone-rule-coded = как закодировано
tone-rule-direction = только лучше или хуже
tone-rule-without-ceasefires = без перемирий
tone-rule-without-visits = без визитов
turned-clashes-counted = если считать событиями другие столкновения ({ $values })
clashes-counted-every = каждый инцидент
clashes-counted-lethal = с погибшими или с собственной строкой
turned-periods = если сравнивать другие годы ({ $values })
periods-picked = 2022 и 2025
periods-fixed-blocks = заданные заранее пятилетия
turned-frame = если взять другие визиты ({ $values })
frame-all = все визиты
frame-bilateral = с двусторонней частью
frame-bilateral-only = без саммитов
frame-reported = с прямым сообщением об участии
turned-attendance = если считать только визиты с прямым сообщением об участии
turned-denominator-km = если считать длину всей границы равной { $values } км
turned-weighing = если взвешивать голоса иначе ({ $values })
weighing-years = каждый год с равным весом
weighing-common = только годы со всеми парами
turned-figures = если взять другие числа торговли ({ $values })
figures-farthest = самые далёкие друг от друга

# How many kilometres were agreed?

kilometres = { $case ->
        [none] За период { $window } нет ни одного датированного заявления о согласованной длине.
       *[some] Из датированных чисел { $n_stated } прямо { $n_stated ->
            [one] называет
           *[other] называют
        } длину, а { $n_derived } { $n_derived ->
            [one] даёт
           *[other] дают
        } долю или остаток, из которых длину вывели мы.
    }
kilometres-back = { $n_back ->
        [0] Ни одно число не ниже более раннего больше чем на { $rounding } км.
       *[other] Ниже более раннего больше чем на { $rounding } км { $n_back ->
            [one] оказалось
            [few] оказались
            [many] оказалось
           *[other] оказалось
        } { $n_back } { $n_back ->
            [one] число
            [few] числа
            [many] чисел
           *[other] числа
        }{ $steps ->
            [back] {""}
           *[other] : { $worst_later } км ({ $worst_later_day }) после { $worst_earlier } ({ $worst_earlier_day }) — по заявлениям
        }{ $steps ->
            [worst] .
            [both] , и { kilometres-derived }
           *[back] : { kilometres-derived }
        }
    }
kilometres-derived = { $back_later } км ({ $back_later_day }) после { $back_earlier } ({ $back_earlier_day }) — по расчёту{ $back_report ->
        [one] {" "}из одного сообщения прессы
       *[two] {""}
    }.
kilometres-whole = { $case ->
        [none] {""}
       *[some] Для всей границы называли { $n_totals } { $n_totals ->
            [one] длину
            [few] длины
            [many] длин
           *[other] длины
        }: { $totals_range } км. { $map ->
            [none] {""}
           *[some] На карте{ $treaty ->
                [later] {" "}
               *[some] , составленной до договора{" "}
            }({ $map_day }) длина линии — { $map_km } км; этой длиной пользуется страница о конфликте.
        }
    }
kilometres-dated = { $case ->
        [none] Что говорили о согласованной длине
       *[some] { $steps ->
            [none] Согласовано: от { $km_first } до { $km_last } км
            [worst] На пути к { $km_last } км: { $worst_earlier }, потом { $worst_later } — по заявлениям
            [back] На пути к { $km_last } км: { $back_earlier }, потом { $back_later } — по расчёту
           *[both] На пути к { $km_last } км: { $worst_earlier }, потом { $worst_later } по заявлениям; { $back_earlier }, потом { $back_later } по расчёту
        }
    }
    .subtitle = Километры границы, названные согласованными, по дате заявления; стрелки: более позднее число ниже
    .alt = { kilometres-dated }. Каждая точка — заявление: закрашенная, если длина названа прямо, пустая, если она следует из доли или остатка; стрелкой отмечен каждый шаг назад. Серая полоса — длины, которые называли для всей границы; линии — { $treaty ->
        [later] крупные столкновения
       *[some] столкновения и договор
    }.
    .empty = За этот период нет датированных заявлений о длине.
length-stated = длина названа
length-implied = выведено из доли или остатка
length-early = { $km } · { $speaker }; дата: { $date }
length-said = { $dated ->
        [yes] { $km } · { $speaker }, { $date }
       *[no] { $km } · { $speaker }
    }
length-band = Названная общая длина: { $range } км
moment-clash = бои
moment-treaty = договор

# Who are these neighbours?

neighbours =
    { $has_union_year ->
        [none] Обе
       *[some] До { $union_year } года обе
    } страны были республиками Советского Союза.{ $has_relations_day ->
        [none] {""}
       *[some] {" "}Дипломатические отношения между ними установлены { $relations_day }{ $has_bases_day ->
            [none] {""}
           *[some] , а { $bases_day } подписан договор об их основах
        }.
    }
    { $has_raid_day ->
        [none] {""}
       *[some] Боевики, которых Государственный департамент США называет бойцами Исламского движения Узбекистана, пришли из Таджикистана и удерживали заложников в Баткене ({ $raid_day }); ни один из прочитанных источников не говорит, что они действовали от имени таджикского государства.
    }

    { $has_treaty_day ->
        [none] Стороны по-разному представляют, где проходит линия
       *[some] До договора от { $treaty_day } стороны по-разному представляли, где проходит линия
    }{ $has_talks_day ->
        [none] {""}
       *[some] ; { $talks_day } впервые собралась совместная комиссия
    }. Таджикский эксклав Ворух — { $vorukh_km2 } км² по карте{ $has_treaty_day ->
        [none] {""}
       *[some] , составленной до договора,
    } — лежит внутри Кыргызстана.
    { $clashes_known ->
        [none] О том, что оспаривается на месте, рассказывает [страница о конфликте](border_conflict.ipynb).
        [april] Споры о земле, дорогах и водозаборе «Головной» переросли в крупное столкновение ({ $april_day }); о нём рассказывает [страница о конфликте](border_conflict.ipynb).
       *[both] Споры о земле, дорогах и водозаборе «Головной» переросли в два крупных столкновения ({ $april_day } и { $september_day }); о них рассказывает [страница о конфликте](border_conflict.ipynb).
    }
neighbours-past =
    { $has_mediation_day ->
        [none] {""}
       *[some] Во время гражданской войны в Таджикистане Кыргызстан пытался посредничать ({ $mediation_day }){ $has_unit_day ->
            [none] {""}
           *[some] , направил туда небольшое подразделение ({ $unit_day }){ $has_return_day ->
                [none] {""}
               *[some] , вернувшееся домой ({ $return_day }),
            }
        }{ $has_refugees_day ->
            [none] .
           *[some] {" "}и принял беженцев (дата подсчёта: { $refugees_day }).
        }
    }{ $has_raids_again ->
        [none] {""}
       *[some] {" "}Боевики снова приходили из Таджикистана ({ $raids_again }); Таджикистан отрицал, что на его земле есть базы.
    }
    По переписям, кыргызов в { FORM($second, "prepositional") } в { $census_last } году было { $kyrgyz_last }, а при наибольшем показателе, в { $census_top } году, — { $kyrgyz_top }.
neighbours-minorities = Меньшинства: кыргызы и таджики в соседней стране
    .country = Где
    .persons-missing = не найдено
    .note-missing = {""}

# Who visits whom?

who-visits = { $case ->
        [none] За период { $window } не отмечено ни одного визита президентов{ visits-which }.
       *[some] Из { $visits } { $visits ->
            [one] визита
           *[other] визитов
        } президентов{ visits-which } { $hosted_second } { $hosted_second ->
            [one] пришёлся
            [few] пришлись
            [many] пришлось
           *[other] пришлось
        } на { FORM($second, "accusative") }, { $hosted_first } — на { FORM($first, "accusative") }; { $summits } { $summits ->
            [one] был поездкой
           *[other] были поездками
        } только на саммит, { $mixed } { $mixed ->
            [one] совмещал
           *[other] совмещали
        } визит с саммитом.
    }
who-visits-long = { $long ->
        [none] {""}
       *[some] Самый долгий перерыв между визитами длился { $longest_all } { SPAN($longest_all) ->
            [exact] { $longest_all ->
                [one] день
                [few] дня
                [many] дней
               *[other] дня
            }
           *[other] { $longest_all ->
                [one] дня
               *[other] дней
            }
        } (до { $all_end }), а без учёта поездок на саммиты — { $longest_bilateral } { SPAN($longest_bilateral) ->
            [exact] { $longest_bilateral ->
                [one] день
                [few] дня
                [many] дней
               *[other] дня
            }
           *[other] { $longest_bilateral ->
                [one] дня
               *[other] дней
            }
        } (до { $bilateral_end }).{ $opening ->
            [none] {""}
           *[some] {" "}Визит, от которого отсчитывается самый долгий перерыв ({ $opening_day }), Эмомали Рахмон совершил как глава Верховного Совета.
        }
    }
who-visits-rows = { $case ->
        [none] {""}
       *[some] Из { $visits } { $visits ->
            [one] визита
           *[other] визитов
        } { $founding } { $founding ->
            [one] упомянут
           *[other] упомянуты
        } в двух энциклопедических статьях; об участии источники прямо сообщают в { $reported } { $reported ->
            [one] случае
           *[other] случаях
        }, в остальных оно следует из списков.
    }
who-visits-silence = { $silence ->
        [none] Визитов ({ $which }) за период { $window } меньше двух: перерыв измерить нельзя.
       *[some] Самый долгий перерыв между визитами продолжался с { $silence_start } по { $silence_end }, то есть { $silence_days } { SPAN($silence_days) ->
            [exact] { $silence_days ->
                [one] день
                [few] дня
                [many] дней
               *[other] дня
            }
           *[other] { $silence_days ->
                [one] дня
               *[other] дней
            }
        }; половина из { $n_gaps } { $n_gaps ->
            [one] промежутка
           *[other] промежутков
        } { $n_gaps ->
            [one] была
           *[other] были
        } короче { $median_gap } { $median_gap ->
            [one] дня
           *[other] дней
        }. На { $until }, последний день данных, после последнего визита { $now_days ->
            [one] прошёл
           *[other] прошло
        } { $now_days } { SPAN($now_days) ->
            [exact] { $now_days ->
                [one] день
                [few] дня
                [many] дней
               *[other] дня
            }
           *[other] { $now_days ->
                [one] дня
               *[other] дней
            }
        }.
    }
who-visits-by-year = { $silence ->
        [none] Визиты президентов: { $visits }
       *[some] { $visits } { $visits ->
            [one] визит президента
            [few] визита президентов
            [many] визитов президентов
           *[other] визита президентов
        }; самый долгий перерыв — { $silence_days } { SPAN($silence_days) ->
            [exact] { $silence_days ->
                [one] день
                [few] дня
                [many] дней
               *[other] дня
            }
           *[other] { $silence_days ->
                [one] дня
               *[other] дней
            }
        }
    }
    .subtitle = Каждый знак — визит, на стороне ездившего президента; полосы — самые долгие перерывы
    .alt = { who-visits-by-year }. Каждый знак — визит: по одну сторону линии лет визиты президентов { FORM($first, "genitive") }, по другую — президентов { FORM($second, "genitive") }; пустой знак — поездка на саммит. Полосы по краям называют президентов, полосы на линии — самые долгие перерывы между визитами.
    .empty = За этот период не отмечено ни одного визита президентов.
visit-by = визиты президентов { FORM($country, "genitive") }
visit-own = с двусторонней частью
visit-summit = только на саммит
visit-gap = { $longest ->
        [yes] { $days } дн.
       *[no] { $days }
    }

# After a clash, who moves first?

after-clash = { $case ->
        [few] Из столкновений, которые рассматривает этот отчёт, на период { $window } { $clashes_seen ->
            [one] приходится
            [few] приходятся
            [many] приходится
           *[other] приходится
        } { $clashes_seen }: для сравнения этого мало.
       *[some] Первой ехала не всегда одна и та же сторона: срок от { $clashes ->
            [one] этого
           *[other] этих
        } { $clashes } { $clashes ->
            [one] столкновения
           *[other] столкновений
        } до визита президента — { $trip_days } { SPAN($trip_days) ->
            [exact] { $trip_days ->
                [one] день
                [few] дня
                [many] дней
               *[other] дня
            }
           *[other] { $trip_days ->
                [one] дня
               *[other] дней
            }
        }; { $trips_first } { $trips_first ->
            [one] раз
            [few] раза
            [many] раз
           *[other] раза
        } ехал президент { FORM($first, "genitive") }, { $trips_second } { $trips_second ->
            [one] раз
            [few] раза
            [many] раз
           *[other] раза
        } — президент { FORM($second, "genitive") }.
    }
after-clash-reopened = { $reopened ->
        [none] {""}
       *[some] Всего несколько минут ({ $reopened_day }) продержалось повторное открытие дороги; о перемирии договорились следующей ночью.
    }
after-clash-steps = { $case ->
        [few] Срок от рассматриваемых столкновений до первых шагов — { $move_days } { SPAN($move_days) ->
            [exact] { $move_days ->
                [one] день
                [few] дня
                [many] дней
               *[other] дня
            }
           *[other] { $move_days ->
                [one] дня
               *[other] дней
            }
        }
       *[some] До переговоров или перемирия после столкновения — { $move_days } { SPAN($move_days) ->
            [exact] { $move_days ->
                [one] день
                [few] дня
                [many] дней
               *[other] дня
            }
           *[other] { $move_days ->
                [one] дня
               *[other] дней
            }
        }, до визита президента — { $trip_days }
    }
    .subtitle = Дни от начала столкновения до ближайших переговоров, перемирия, документа и визита; шкала логарифмическая
    .alt = { after-clash-steps }. Строка — одно столкновение: ромбы отмечают на линии дней ближайшие перемирие, переговоры и иной документ, круг или квадрат — ближайший визит, по стороне, чей президент ездил.
    .x = Дни после первого дня столкновения
    .empty = За этот период ни за одним из этих столкновений не последовало шага.
after-clash-every = Следующий шаг каждого вида после каждого из выбранных столкновений
    .clash = Начало столкновения
    .start = Первый такой шаг
    .start-missing = не было до следующего столкновения или до конца
    .text = Что это было
    .text-missing = {""}
    .empty = За этот период таких столкновений нет.
move-day = { $moves }:{"\u00A0"}{ $days }
move-other = звонок, переговоры, документ
move-by = визит президента { FORM($country, "genitive") }
move-ceasefire = перемирие
move-talks = переговоры
move-other-agreement = иной документ
move-visit = визит
move-bilateral-visit = двусторонний визит

# What was signed in 2025?

papers = { $case ->
        [none] За период { $window } не учтено ни одного соглашения.
       *[some] Из { $agreements } { $agreements ->
            [one] подписанного или согласованного документа
           *[other] подписанных или согласованных документов
        } { $most } { $most ->
            [one] относится
           *[other] относятся
        } к { $most_year } году, у { $n_undated } дата неизвестна. Президенты подписали { $by_presidents }; { $on_border } { $on_border ->
            [one] касается
           *[other] касаются
        } границы или перемирия, { $n_broken }, по сообщениям, { $n_broken ->
            [one] нарушен
           *[other] нарушены
        }.
    }
papers-wording = { $wording ->
        [none] Вне периода { $window } остаются документы февраля и марта 2025 года.
        [later] {""}
       *[some] Две энциклопедические статьи относят соглашение о делимитации к { $protocol_day } и называют двух глав комитетов безопасности; по другим источникам, в тот день появился итоговый протокол комиссий, а договор президенты подписали { $treaty_day }, спустя { $days_treaty } { SPAN($days_treaty) ->
            [exact] { $days_treaty ->
                [one] день
                [few] дня
                [many] дней
               *[other] дня
            }
           *[other] { $days_treaty ->
                [one] дня
               *[other] дней
            }
        }.
    }
papers-force = { $exchange ->
        [none] Для документов периода { $window } не отмечено обмена ратификационными грамотами.
       *[some] Хотя бы одной стороной { $n_ratified ->
            [one] ратифицирован
            [few] ратифицированы
            [many] ратифицировано
           *[other] ратифицировано
        } { $n_ratified } { $n_ratified ->
            [one] документ
            [few] документа
            [many] документов
           *[other] документа
        }; для { $n_exchanged } из них состоялся обмен ратификационными грамотами: от подписания до обмена — { $exchange_days } { SPAN($exchange_days) ->
            [exact] { $exchange_days ->
                [one] день
                [few] дня
                [many] дней
               *[other] дня
            }
           *[other] { $exchange_days ->
                [one] дня
               *[other] дней
            }
        }.
    }
papers-dated = { $most } из { $n_dated } { $n_dated ->
            [one] датированного документа
           *[other] датированных документов
        } { $most ->
            [one] относится
           *[other] относятся
        } к { $most_year } году
    .subtitle = Каждый знак — подписанный или согласованный документ, по годам
    .alt = { papers-dated }. Столбцы знаков по годам, самый высокий — { $most_year } год. Закрашенные знаки — подписано президентами, кресты — по сообщениям, нарушено, квадраты — денонсировано или не выполнено. Названия некоторых документов даны над столбцами.
    .empty = За этот период нет датированных соглашений.
papers-of-year = { $case ->
        [none] Документы одного года
       *[some] Все документы { $most_year } года и что с ними стало
    }
    .status = Статус
    .date = Дата подписания
    .title = Документ
    .empty = За этот период таких нет.
fate-presidents = подписано президентами
fate-other = подписано или согласовано другими
fate-broken = по сообщениям, нарушено
fate-dead = денонсировано или не выполнено
named-text = { $title }, { $date }
level-presidents = президенты
level-governments = правительства
level-deputy-prime-ministers = вице-премьеры
level-foreign-ministers = министры иностранных дел
level-security-chiefs = главы спецслужб
level-security-chiefs-local = главы спецслужб и местные руководители
level-agencies = ведомства
level-border-services = пограничные ведомства
level-local = местный уровень
level-not-stated = не указан
level-official = официальный визит
level-official-or-state = официальный или государственный визит
level-state = государственный визит
level-working = рабочий визит
status-agreed = согласовано, текст не подписан
status-applied = применяется
status-broken = нарушено
status-denounced = денонсировано одной стороной
status-expired = срок истёк
status-in-force = действует
status-instruments-exchanged = ратифицировано, грамотами обменялись
status-not-carried-out = не выполнено
status-ratified = ратифицировано одной стороной
status-signed = подписано

# How much land was to change hands?

land-swap = { $case ->
        [none] За период { $window } нет обмена, для которого известны и отдельные участки, и названный итог.
        [one] Перечисленные участки { $way } составляют { $itemised } га; всего для этого направления называли { $claimed } га, из которых { $unexplained } га нет ни в одном прочитанном списке.
       *[some] Перечисленные участки составляют { $itemised } га { $way } и { $itemised_other } га { $other_way }. Для первого направления называли { $claimed } га ({ $claimed_by }) — на { $unexplained } больше, чем в списке.
    }
land-swap-listed = { $case ->
        [none] {""}
       *[some] Участки перечислило одно должностное лицо Кыргызстана — К. Ташиев; приложения к договору с площадями среди прочитанного нет.
    }{ $returned ->
        [none] {""}
       *[some] {" "}В обмен на долю в водозаборе «Головной» названы { $returned_ha } га.
    }
land-swap-ways = { $case ->
        [none] Какая земля должна была перейти другой стороне
        [one] Перечислено { $itemised } га { $way }, названо { $claimed } га
       *[some] Перечислено { $itemised } га { $way } и { $itemised_other } в обратную сторону; названо { $claimed }
    }
    .subtitle = Гектары, которые предстояло передать, по заявлениям, участок за участком
    .alt = { land-swap-ways }. Каждому направлению — своя полоса, участки в ней стоят рядом; пунктирный контур соответствует названному итогу.
    .empty = За этот период нет заявлений о земле.
land-swap-swapped = Обмен землёй: по списку и по названному итогу (гектары)
    .items = Участков
    .itemised_ha = По списку (га)
    .claimed_ha = Названо всего (га)
    .claimed_ha-missing = не назван
    .unexplained_ha = Вне списка (га)
    .empty = За этот период нет заявлений о земле.
land-swap-parcels = Участки, как они названы
    .date = Заявлено
    .area_ha = Площадь (га)
    .speaker-missing = не назван
    .note = Что (на английском)
    .empty = За этот период нет заявлений о земле.
land-items = { $ha } га, участков: { $items }, крупнейший — { $top } га
land-claimed = названо { $ha } га
direction-KGZ-to-TJK = от Кыргызстана к Таджикистану
direction-TJK-to-KGZ = от Таджикистана к Кыргызстану
direction-swap = обмен
subject-diplomatic-relations = дипломатические отношения
subject-friendship = дружба
subject-security = безопасность
subject-citizenship = гражданство
subject-defence = оборона
subject-cooperation-package = пакет о сотрудничестве
subject-institutions = органы сотрудничества
subject-border = граница
subject-movement-of-people = передвижение людей
subject-diplomacy = дипломатия
subject-ceasefire = прекращение огня
subject-border-security = безопасность границы
subject-social-security = социальное обеспечение
subject-media = СМИ
subject-youth = молодёжь
subject-administration = государственная служба
subject-transport = транспорт
subject-water = вода
subject-culture = культура

# What do the two trade statistics say?

two-mirrors = { $case ->
        [none] За период { $window } нет года, известного по статистике обеих сторон.
       *[some] Торговля за { $mirror_year } год по статистике { FORM($second, "genitive") } — { $mirror_second } млн долларов, по статистике { FORM($first, "genitive") } — { $mirror_first } млн.
    }
two-mirrors-mirrors = { $case ->
        [none] Годовой оборот по данным одной стороны
       *[some] { SPAN($mirror_ratio) ->
            [exact] В { $mirror_year } году торговля по статистике { FORM($second, "genitive") } в { $mirror_ratio } раза больше, чем по статистике { FORM($first, "genitive") }
           *[other] В { $mirror_year } году торговля по статистике { FORM($second, "genitive") } больше, чем по статистике { FORM($first, "genitive") }; отношение — { $mirror_ratio }
        }
    }
    .subtitle = Торговля между двумя странами по статистике каждой, млн долл. США в год; столбцы — до наибольшего числа
    .alt = { two-mirrors-mirrors }. По два столбца на год, по одному на сторону; где число не найдено, столбца нет и об этом сказано.
    .empty = За этот период нет годовых данных ни одной стороны.
two-mirrors-every = Оборот по годам по статистике каждой стороны (млн долл. США), от наименьшего до наибольшего из её чисел
    .KGZ = Кыргызстан
    .TJK = Таджикистан
    .third = Сторонний ряд, округлено
    .ratio = Отношение
    .empty = За этот период нет годовых данных о торговле.
statistics-of = { $country }
no-figure = не найдено

# How did the tone change?

tones = { $case ->
        [none] За период { $window } тональность есть у { $events } { $events ->
            [one] датированного события
           *[other] датированных событий
        }: их слишком мало или они слишком похожи, чтобы искать перемену.
       *[some] Тональность { $events } { $events ->
            [one] датированного события
           *[other] датированных событий
        } оценил один человек. Сильнее всего два отрезка различаются, если провести рубеж перед { $change_year } годом: среднее до него — { $tone_before }, после — { $tone_after }.
    }
tones-split = { $case ->
        [none] {""}
       *[some] Из { $events } { $events ->
            [one] события
           *[other] событий
        } { $n_lethal } — столкновения с погибшими, взятые из перечня инцидентов, потому что ни одно событие о них не сообщало. Разделение перед { $change_year } годом возникает случайно с вероятностью p = { $tone_p }, если перемешивать события, и { $tone_p_years }, если перемешивать целые годы.
    }
tones-by-year = { $many ->
        [one] Средняя тональность за { $lowest_year } год: { $lowest }
        [all] Средняя тональность — от { $lowest } в { $lowest_year } году до { $highest } в { $highest_year } году
       *[many] Из лет с пятью и более событиями средняя тональность была самой низкой в { $lowest_year } году ({ $lowest }), самой высокой — в { $highest_year } году ({ $highest })
    }
    .subtitle = Датированные события по тональности: от −2 (столкновение с погибшими) до +2 (договор, госвизит); чем крупнее точка, тем больше событий
    .alt = { tones-by-year }. Линия годовых средних поверх точек, размер которых показывает число событий. Пунктир отмечает годы, с которых среднее меняется.
    .empty = За этот период событий не отмечено.
tone-mean = среднее за год
tone-split =
    среднее до этого { $before },

    с { $year } года { $after }

votes = { $case ->
        [none] За период { $window } данных о голосованиях нет.
       *[some] В Организации Объединённых Наций две страны голосовали одинаково в { $un_pct } поимённых голосований с участием обеих (всего { $un_joint }, с { $un_first } по { $un_last } год): это { $un_rank }-е место среди { $un_pairs } { $un_pairs ->
            [one] пары
           *[other] пар
        } стран Центральной Азии.
    }
votes-above = { $case ->
        [none] {""}
       *[some] Их доля была выше медианы остальных пар в { $un_above } из { $un_years } { $un_years ->
            [one] года
           *[other] лет
        }.
    }
votes-alike = Одинаковых голосов больше, чем у медианной пары Центральной Азии, в { $un_above } из { $un_years } { $un_years ->
            [one] года
           *[other] лет
        }
    .subtitle = Поимённые голосования Генеральной Ассамблеи, где голосовали обе страны и одинаково, % за год
    .alt = { votes-alike }. Линия — доля общих поимённых голосований, в которых { $first } и { $second } голосовали одинаково, на фоне диапазона остальных пар и их медианы.
    .empty = За этот период нет поимённых голосований этой пары.
votes-ranking = Одинаковые голоса за все годы периода, по парам
    .rank = Место
    .pair = Пара
    .same_votes = Одинаково
    .joint_votes = Общие голосования
    .share = Доля (%)
    .low_share = Нижняя (%)
    .high_share = Верхняя (%)
    .empty = За этот период поимённых голосований нет.
votes-range = диапазон остальных пар
votes-median = их медиана
votes-pair = { $pair }

# How sure are we?

diplomacy-sure = { $case ->
        [none] Период { $window } содержит слишком мало данных, чтобы рассчитать выводы при другом выборе.
       *[some] { $n_tested } { $n_tested ->
            [one] вывод пересчитан
            [few] вывода пересчитаны
            [many] выводов пересчитаны
           *[other] вывода пересчитаны
        } при всех других вариантах выбора, на которых они основаны, всего { $n_runs } { $n_runs ->
            [one] раз
            [few] раза
            [many] раз
           *[other] раза
        }; { $n_held } { $n_held ->
            [one] подтвердился
           *[other] подтвердились
        } всякий раз.
    }
diplomacy-sure-strip = { $n_held } из { $n_tested } { $n_tested ->
            [one] вывода
           *[other] выводов
        } { $n_held ->
            [one] верен
           *[other] верны
        } при любом испробованном выборе
    .subtitle = Каждый квадрат — сочетание вариантов выбора; закрашен, если утверждение верно
    .alt = { diplomacy-sure-strip }. На каждый вывод — строка квадратов: закрашенные — сочетания, при которых он верен, пустые — остальные.
    .empty = За этот период ни один вывод рассчитать нельзя.
diplomacy-sure-flips = { flips }
    .finding = { flips.finding }
    .flip = { flips.flip }
    .empty = { flips.empty }
diplomacy-sure-tested = Выводы при каждом другом выборе
    .finding = Утверждение
    .empty = За этот период ни один вывод рассчитать нельзя.

# Method: coverage, counting, lengths, pace, tests of the tone

diplomacy-coverage =
    За период { $window } (данные — до { $until }): { $visits_seen } { $visits_seen ->
            [one] визит
            [few] визита
            [many] визитов
           *[other] визита
        }, { $agreements_seen } { $agreements_seen ->
            [one] подписанный или согласованный документ
            [few] подписанных или согласованных документа
            [many] подписанных или согласованных документов
           *[other] подписанного или согласованного документа
        }, { $statements_seen } { $statements_seen ->
            [one] заявление
            [few] заявления
            [many] заявлений
           *[other] заявления
        } о делимитации и { $events } { $events ->
            [one] событие
            [few] события
            [many] событий
           *[other] события
        }.
diplomacy-coverage-articles = Где рассмотрен каждый раздел двух энциклопедических статей
    .section = Раздел статей
    .report = Отчёт
    .heading = Под заголовком
report-border-conflict = конфликт на границе
heading-findings = Главные выводы
heading-tone = Как менялась тональность?
heading-neighbours = Кто эти соседи?
heading-history = История, культура и две статьи
heading-papers = Что подписано и что с этим стало?
heading-trade = Что говорит торговая статистика двух сторон?
heading-visits = Кто к кому ездит?
heading-company = Организации и представительства

counting-opening = { $opening ->
        [none] {""}
       *[some] Самый долгий перерыв начинается с визита ({ $first_day }), точный день которого в прочитанных источниках не назван; гость — { $guest } — тогда возглавлял Верховный Совет и ещё не был президентом. Без этого визита самый долгий перерыв — { $since_days } { SPAN($since_days) ->
            [exact] { $since_days ->
                [one] день
                [few] дня
                [many] дней
               *[other] дня
            }
           *[other] { $since_days ->
                [one] дня
               *[other] дней
            }
        } (до { $since_end }).
    }
counting-thin = { $thin ->
        [none] {""}
       *[some] Без тех поездок на саммиты, день которых или участие в которых выведены косвенно ({ $thin_days }), самый долгий перерыв составил бы { $thin_silence } { SPAN($thin_silence) ->
            [exact] { $thin_silence ->
                [one] день
                [few] дня
                [many] дней
               *[other] дня
            }
           *[other] { $thin_silence ->
                [one] дня
               *[other] дней
            }
        } (до { $thin_end }).
    }
counting-frames = Число визитов и перерывы при четырёх пониманиях визита; интервал — только там, где поездку не определяет саммит
    .frame = Какие визиты
    .visits = Визиты
    .by_first = Из Кыргызстана
    .share_pct = Доля
    .share_pct-missing = нет
    .low_pct = Нижняя
    .low_pct-missing = не дана
    .high_pct = Верхняя
    .high_pct-missing = не дана
    .gaps = Перерывы
    .median_days = Половина короче (дней)
    .longest_days = Самый долгий (дней)
    .longest_from = С
    .longest_to = По
    .current_days = Идёт сейчас (дней)
counting-longest = Четыре самых долгих перерыва каждого вида
    .frame = Какие визиты
    .after_day = Последний визит
    .next_day = Следующий визит
    .next_day-missing = до конца не было
    .days_low = Дней
    .days_high = Самое большее (дней)
    .open = Ещё длится
    .empty = За этот период меньше двух визитов.

border-lengths = { $case ->
        [none] За период { $window } слишком мало общих длин, чтобы их сравнить.
       *[some] Наименьшая из названных общих длин — { $total_low } км ({ $total_low_day }); все остальные правдоподобные лежат в пределах от { $other_low } до { $other_high } км.
    }
border-lengths-aside = Правдоподобны общие длины { $plausible } км{ $slip ->
        [none] {""}
       *[some] ; вероятной опиской считаются { $slips } км
    }.{ $unsaid ->
        [none] {""}
       *[some] {" "}{ $unsaid_total } км ({ $unsaid_day }: { $unsaid_agreed } согласовано, { $unsaid_left } осталось) — это общая длина, которую никто не называл и на которую не опирается ни один вывод.
    }{ $above ->
        [none] {""}
       *[some] {" "}Пересчитанная доля больше целого означает лишь, что выбранная общая длина короче линии по договору.
    }
border-lengths-shares = { $moves ->
        [none] У каждой доли свой знаменатель
       *[some] Одна лишь общая длина меняет заявленную долю на величину до { $moved } процентного пункта
    }
    .alt = { border-lengths-shares }. Строка — одно заявление: квадрат — доля от его собственной общей длины, ромб — доля от { $denominator } км, между ними линия.
    .subtitle = Доля границы, названная согласованной, %, по заявлениям
    .empty = За этот период нет заявлений о длине или доле.
border-lengths-totals = Длины, названные для всей границы
    .km_total = Всего (км)
    .statements = Заявлений с ней
    .first_day = Первая дата
    .first_day-missing = без даты
    .plausible = Правдоподобна, не описка
    .empty = За этот период общая длина не названа.
share-own = от своей общей длины
share-of = от { $km } км
undated = без даты

border-pace = { $case ->
        [none] За период { $window } слишком мало прибавок за отдельные встречи, чтобы сравнить их с суммой.
       *[some] { $n_steps ->
            [one] Опубликована
            [few] Опубликованы
            [many] Опубликовано
           *[other] Опубликовано
        } { $n_steps } { $n_steps ->
            [one] прибавка
            [few] прибавки
            [many] прибавок
           *[other] прибавки
        } за отдельные встречи — от { $step_low } до { $step_high } км, медиана — { $step_median } км, всего — { $step_sum } км; суммы, заявленные за более долгие сроки, больше, чем опубликованные за те же сроки прибавки.
    }
border-pace-below = { $fall ->
        [none] Ни одна заявленная длина не меньше более ранней.
       *[some] { $n_falls } { $n_falls ->
            [one] заявленная длина
            [few] заявленные длины
            [many] заявленных длин
           *[other] заявленной длины
        } меньше более ранней, самое большее — на { $worst_fall } км.
    }
border-pace-meetings = { $short ->
        [none] За одну встречу согласовывали { $per_meeting } км
       *[some] За одну встречу согласовывали { $per_meeting } км; заявленные { $stated_km } км на { $gap_km } больше суммы прибавок за те месяцы
    }
    .alt = { border-pace-meetings }. Столбец — встреча и опубликованная прибавка; заштрихован, если это среднее из заявленной суммы. Скобка объединяет прибавки тех месяцев, за которые назвали большую сумму.
    .subtitle = Километры границы, согласованные за встречу, по дате заявления
    .empty = За этот период нет заявлений о длине, согласованной на отдельных встречах.
border-pace-falls = Длины, которые меньше более ранних (км)
    .earlier_day = Раннее заявление
    .earlier_value = Длина (км)
    .later_day = Позднее заявление
    .later_value = Длина тогда (км)
    .fall = Меньше на (км)
    .empty = За этот период таких нет.
border-pace-falls-pct = Доли, которые меньше более ранних (% от общей длины самого заявления)
    .earlier_day = Раннее заявление
    .earlier_value = Доля (%)
    .later_day = Позднее заявление
    .later_value = Доля тогда (%)
    .fall = Меньше на (процентные пункты)
    .empty = За этот период таких нет.
border-pace-sums = Заявленные суммы и опубликованные прибавки за те же месяцы (км)
    .covered = За месяцы
    .stated_km = Сумма по заявлению (км)
    .steps = Прибавки с датой
    .steps_km = Их сумма (км)
    .undated_km = Прибавка без даты (км)
    .gap_km = Не объяснено (км)
    .empty = За этот период таких сумм нет.
pace-step = опубликованная прибавка за встречу
pace-sum = среднее из заявленной суммы
pace-mean = { $mean } ({ $km } км, встреч: { $meetings })
pace-short =
    заявлено { $stated_km } км

    за эти месяцы;

    прибавки: { $steps_km } км

    (и { $undated_km } без даты)

tone-tests = { $case ->
        [later] {""}
        [none] В период { $window } не попадают вместе 2022 и 2025 годы.
       *[some] С 2022 по 2025 год среднее выросло на { $turn_points } балла: с { $tone_2022 } (событий: { $n_2022 }) до { $tone_2025 } (событий: { $n_2025 }); столь же большой разрыв получается при { $months_pct } разделений их месяцев (p = { $turn_p }) и при { $events_pct } разделений отдельных событий. Без многочисленных перемирий среднее за 2022 год составляет { $tone_apart }. Тональность отдельного события лежит между { $low_2022 } и { $high_2022 } в 2022 году, между { $low_2025 } и { $high_2025 } в 2025 году. Эти два года выбраны потому, что на них приходится поворот событий; границы пятилетий с этим не связаны.
    }
tone-tests-splits = { $splits ->
        [none] {""}
       *[some] Из { $n_splits } { $n_splits ->
            [one] испробованного разделения
           *[other] испробованных разделений
        }, вложенных одно в другое, проверку { $n_found ->
            [one] прошло
           *[other] прошли
        } { $n_found }.
    }
tone-tests-blocks = Средняя тональность по пятилетиям, заданным заранее, каждое в сравнении с предыдущим
    .block = Годы
    .mean = Среднее
    .difference = Изменение
    .difference-missing = {""}
    .p_months = p, месяцы перемешаны
    .p_months-missing = {""}
    .empty = За этот период нет полного пятилетия.
tone-tests-changes = Разделения лет, испробованные в поисках перемены средней тональности
    .from_year = С
    .to_year = По
    .year = Лучшее: перед
    .before = Среднее до
    .after = Среднее после
    .n_before = Событий до
    .n_after = Событий после
    .p = p, события перемешаны
    .p_years = p, годы перемешаны
    .found = Прошло
    .empty = За этот период событий слишком мало или они слишком похожи.
tone-tests-choices = Насколько выросла средняя тональность: по правилу тональности, учтённым столкновениям и сравниваемым периодам
    .tone_rule = Правило
    .clashes_counted = Столкновения
    .periods = Периоды
    .tone = Рост (баллы)
    .tone_p = p, месяцы перемешаны

# Data

visits-data = { $case ->
        [none] В период { $window } не попадает ни один визит из двух энциклопедических статей.
       *[some] Из { $founding_visits } { $founding_visits ->
            [one] визита, названного
           *[other] визитов, названных
        } в двух энциклопедических статьях, по дате, месту и виду с другими источниками { $founding_agree ->
            [one] совпадает
           *[other] совпадают
        } { $founding_agree }.
    }
visits-data-every = Все учтённые визиты
    .place = Место
    .visit_kind = Вид
    .level-missing = не указан
    .occasion = Повод
    .occasion-missing = {""}
    .attendance = Участие
    .empty = За этот период визитов нет.
visits-data-leaders = Визиты по руководителям
    .leader = Руководитель
    .country = Страна
    .made = Совершил
    .bilateral = двусторонние
    .both = с саммитом
    .summit = только саммит
    .hosted = Принял
    .founding = Совершил, по двум статьям
    .first_day = Первый
    .last_day = Последний
    .empty = За этот период визитов нет.
visits-data-levels = Визиты по уровню
    .made = Визиты
    .by_KGZ = Из Кыргызстана
    .by_TJK = Из Таджикистана
    .bilateral = двусторонние
    .both = с саммитом
    .summit = только саммит
    .founding = В двух статьях
    .empty = За этот период визитов нет.
visits-data-articles = Визиты из двух энциклопедических статей и другие источники
    .founding_date = Статьи: дата
    .founding_place = Статьи: место
    .date = Другие источники: дата
    .place = Другие источники: место
    .agrees = Совпадение
    .note = Что говорят другие источники (на английском)
    .note-missing = {""}
visit-kind-bilateral = двусторонний визит
visit-kind-both = визит, совмещённый с саммитом
visit-kind-summit = поездка на саммит
attendance-inferred = выведено из списка
attendance-probable = вероятно, не подтверждено
attendance-reported = сообщается
agrees-yes = да
agrees-place-differs = место иное
agrees-date-differs = дата иная
agrees-summit-not-a-bilateral-visit = саммит, а не двусторонний визит

papers-data-every = Все соглашения реестра
    .status = Статус
    .date = Дата подписания
    .date-missing = без даты
    .title = Документ
    .parties = Стороны
    .level-missing = не указан
    .signatories-missing = {""}
    .status_detail = Что с ним стало
    .status_detail-missing = {""}
    .note-missing = {""}
    .empty = За этот период соглашений нет.
papers-data-levels = Соглашения по уровню подписавших
    .broken = Из них нарушено
    .first_day-missing = без даты
    .last_day-missing = без даты
    .empty = За этот период соглашений нет.
papers-data-fates = Что стало с документами, насколько говорят источники
    .status = Статус
    .empty = За этот период соглашений нет.
papers-data-broken = Соглашения, о нарушении которых сообщалось, и как скоро это случилось
    .date = Дата подписания
    .title = Документ
    .broken = Нарушено
    .days_low = Дней, не меньше
    .days_high = Дней, не больше
    .status_detail = По чьим сведениям
    .empty = О нарушении соглашений этого периода не сообщалось.
papers-data-force = От подписания до ратификации и обмена грамотами, с числом дней после подписания
    .status = Статус
    .date = Дата подписания
    .title = Документ
    .ratified_kgz = Ратифицировал парламент Кыргызстана
    .ratified_kgz-missing = не найдено
    .days_to_ratified_kgz = Дней
    .ratified_tjk = Одобрила нижняя палата Таджикистана
    .ratified_tjk-missing = не найдено
    .days_to_ratified_tjk = Дней
    .exchanged = Обмен грамотами
    .exchanged-missing = не найдено
    .days_to_exchanged = Дней
    .empty = Для соглашений этого периода ратификация не отмечена.

company-data =
    Из { $organisations } { $organisations ->
            [one] организации
           *[other] организаций
        } обе страны входят в { $both_members }; по источникам, в { $one_only } вступила одна страна, но не другая, а для { $one_found } найдена запись только об одной стороне, что не означает, будто другая не участвует.
    Из { $both_dated } с известным годом вступления обеих { $first } вступил раньше в { $earlier_first }, { $second } — в { $earlier_second }. Открытых посольств — { $embassies } ({ $embassy_cities }); готовилось открытие генеральных консульств ({ $consulates }).
company-data-one = Что есть у одной стороны и чего нет или не найдено у другой
    .KGZ_status = Кыргызстан
    .KGZ_joined = С (Кыргызстан)
    .TJK_status = Таджикистан
    .TJK_joined = С (Таджикистан)
company-data-both = Что общего у обеих, с датами
    .KGZ_status = Кыргызстан
    .KGZ_joined = С (Кыргызстан)
    .TJK_status = Таджикистан
    .TJK_joined = С (Таджикистан)
    .years_apart = Таджикистан позже на (лет)
company-data-missions = Все учтённые представительства и послы
    .status = Статус
    .kind = Что
    .sender = От страны
    .date-missing = не найдено
    .person-missing = {""}
    .note-missing = {""}
status-member = член
status-former-member = бывший член
status-no-row = не найдено
status-not-member = не член
status-observer = наблюдатель
status-prospective = будущий член
status-coded = закодировано в наборе данных
status-in-post = в должности
status-in-preparation = готовится
status-left = освобождён от должности
status-open = открыто
status-recalled = отозван
status-refused = отказано
status-took-post = вступил в должность
kind-consulate-general = генеральное консульство
kind-representation-level = уровень представительства
kind-embassy = посольство
kind-ambassador = посол
shared-both-members = обе — члены
shared-both-were-members = обе были членами
shared-both-observers = обе — наблюдатели
shared-neither = ни одна
shared-one-only = только одна
shared-one-stated-other-not-found = одна названа, другая не найдена

history-data =
    На этот период приходятся датированные события: { $past_events } — о годах гражданской войны, беженцах и вторжениях боевиков, { $culture_events } — о культуре и связях.
history-data-readings = { $case ->
        [none] За период { $window } нет датированных оценок урегулирования.
       *[some] Две энциклопедические статьи содержат { $n_readings } { $n_readings ->
            [one] утверждение
            [few] утверждения
            [many] утверждений
           *[other] утверждения
        } об урегулировании и худжандских документах: о содержании — { $n_content }, о поддержке — { $n_support }, о несогласии — { $n_opposition }.
    }
history-data-articles = Что говорят две энциклопедические статьи помимо датированных событий и визитов
    .topic = Тема
    .kind = Вид
    .date-missing = без даты
    .text = Утверждение
    .article = Статья
history-data-events = Все датированные события
    .category = Вид
    .tone = Тональность
    .text = Что произошло
    .note-missing = {""}
    .empty = За этот период событий нет.
history-data-by-year = События по годам и тональности
    .lowest = Низшая
    .mean = Средняя
    .highest = Высшая
    .empty = За этот период событий нет.
field--2 = −2
field--1 = −1
field-0 = 0
field-1 = +1
field-2 = +2
article-both = английская и немецкая
article-de = немецкая
article-en = английская
in-founding-text-yes = да
in-founding-text-partly = частично
in-founding-text-no = нет
category-border = граница
category-conflict = столкновение или прекращение огня
category-culture = культура
category-diplomacy = дипломатия
category-economy = экономика
category-energy = энергетика
category-history = годы гражданской войны
category-membership = организация
category-mission = посольство
category-refugees = беженцы
category-security = вторжение боевиков
category-transport = транспорт
category-visit = визит или саммит
category-water = вода
topic-khujand = саммит в Худжанде
topic-football = заявка на Кубок Азии
topic-osh-meeting = встреча в Оше
topic-road = дорога Хорог – Ош (М41)
topic-border = граница
topic-civil-war = гражданская война
topic-missions = представительства
topic-refugees = беженцы
topic-relations = отношения
topic-security = безопасность
topic-settlement = урегулирование
topic-visits = визиты
field-kind = Вид
kind-cause = названная причина
kind-context = предыстория
kind-content = содержание
kind-detail = подробность
kind-finding = вывод
kind-opposition = несогласие
kind-purpose = цель
kind-reading = оценка
kind-support = поддержка
section-introduction = введение
section-historical-relations = исторические отношения
section-military-relations = военные отношения
section-political-relations = политические отношения
section-cultural-relations = культурные связи
section-economic-relations = экономические отношения
section-presidential-visits = визиты президентов
section-resident-diplomatic-missions = постоянные дипломатические представительства
report-overview = главная страница
report-diplomacy = дипломатия
report-energy = энергетика

border-records-growth = { $growth ->
        [later] {""}
        [none] Вне периода { $window } лежат месяцы 2024 и 2025 годов, о росте за которые сообщалось.
       *[some] Рост в { $growth_mixed } раза с начала 2024 до начала 2025 года, о котором сообщалось, сопоставляет число одной службы с числом, равным показателю другой; по одной лишь статистике { FORM($first, "genitive") } рост — в { $growth_same } раза.
    }
border-records-kilometres = Все заявления о делимитации
    .date-missing = без даты
    .km_agreed-missing = {""}
    .km_increment = Прибавка (км)
    .km_increment-missing = {""}
    .km_remaining = Осталось (км)
    .km_remaining-missing = {""}
    .pct_agreed = Доля (%)
    .pct_agreed-missing = {""}
    .km_total = Своя общая длина (км)
    .km_total-missing = {""}
    .speaker-missing = не назван
    .note = Что сказано (на английском)
    .note-missing = {""}
    .empty = За этот период заявлений нет.
border-records-trade = Торговля, как о ней сообщала каждая сторона (млн долл. США)
    .reporter = Кто сообщил
    .turnover_usd_mn = Оборот
    .kgz_exports_usd_mn = Экспорт Кыргызстана
    .tjk_exports_usd_mn = Экспорт Таджикистана
    .change_pct = К предыдущему году
    .note-missing = {""}
    .empty = За этот период нет данных ни одной стороны.
kind-event = встреча или документ
kind-increment = прибавка длины
kind-length = согласованная длина
kind-share = согласованная доля
kind-total-claim = длина всей границы
