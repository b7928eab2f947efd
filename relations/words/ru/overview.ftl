## Findings: each is one of a strand, in fewer words

overview-nothing = За период с { $first } по { $last } ничего не зафиксировано.
headline-overview = { $case ->
        [whole] Два союзника сражались из‑за непроведённой границы, а потом провели её
       *[part] Кыргызстан и Таджикистан, { $first } – { $last }: граница, переговоры и электроэнергия
    }
    .lead = { $settled ->
            [yes] Оба состоят в одном военном союзе, Организации Договора о коллективной безопасности (ОДКБ), а значительные участки границы между ними оставались несогласованными.
           *[no] Значительные участки границы между ними не согласованы.
        }{ $fought ->
            [none] { "" }
            [once] { " " }В апреле 2021 года дело дошло до боёв, длившихся несколько дней, по имеющимся данным, из-за камер у водозабора.
           *[twice] { " " }Дважды дело доходило до боёв, длившихся несколько дней: в апреле 2021 года, по имеющимся данным, из-за камер у водозабора, в сентябре 2022 года — после выстрелов у пограничных постов.
        }{ $settled ->
            [yes] { " " }В 2025 году президенты двух стран подписали договор о границе{ $switched ->
                [yes] { " " }и ввели в строй пересекающую её линию электропередачи — часть CASA-1000, проекта по продаже электроэнергии гидростанций Афганистану и Пакистану.
               *[no] .
            }
           *[no] { "" }
        }
card-overview-toll = { $case ->
        [unknown] нет числа
        [zero] нет погибших
       *[known] { $dead_total } { SPAN($dead_total) ->
            [exact] { $dead_total ->
                [one] погибший
               *[other] погибших
            }
           *[other] { $dead_total ->
                [one] погибшего
               *[other] погибших
            }
        }
    }
    .label = { $case ->
        [unknown] это правило не даёт числа погибших
        [zero] в учтённых инцидентах о погибших не сообщается
       *[known] по сообщениям о { $incidents_listed } { $incidents_listed ->
            [one] инциденте
           *[other] инцидентах
        }{ $officially ->
            [yes] ; по официальным данным — { $dead_official }
           *[no] { "" }
        }
    }
card-overview-largest = { $share_largest }
    .label = погибших приходится на два крупнейших столкновения
card-overview-quiet = { $quiet } { $quiet ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    }
    .label = без зафиксированных погибших, считая по { $seen } (последний день, охваченный поиском)
card-overview-fit = { $ceiling } ТВт·ч
    .label = может пройти по линии в Пакистан с { $season_from } по { $season_to }; обещано { $volume } ТВт·ч
card-overview-none = Нет числа
    .label = на этой странице: за этот период рассчитать нельзя ничего
overview-no-border = За этот период нет ни одного инцидента, из которого можно было бы сделать вывод.
overview-no-talks = За этот период слишком мало визитов и документов для вывода.
overview-no-power = Этот период лежит за пределами лет энергетического проекта.
overview-toll = **{ $case ->
        [unknown] Учтено инцидентов: { $incidents_listed }; правило «{ $rule }» не даёт числа погибших.**
        [zero] Учтено инцидентов: { $incidents_listed }; о погибших в них не сообщается.**
       *[known] По сообщениям, в { $incidents_listed } { $incidents_listed ->
            [one] инциденте
           *[other] инцидентах
        } { SPAN($dead_total) ->
            [exact] { $dead_total ->
                [one] погиб { $dead_total } человек
                [few] погибли { $dead_total } человека
               *[other] погибли { $dead_total } человек
            }
           *[other] погибло { $dead_total } { $dead_total ->
                [one] человека
               *[other] человек
            }
        }**{ $officially ->
            [yes] , только по официальным данным — { $dead_official }
           *[no] { "" }
        }.
    }{ $whole ->
       *[yes] { " " }Уппсальская программа данных о конфликтах (UCDP) насчитывает { $dead_ucdp } за { $ucdp_first }–{ $ucdp_until } годы.{ $ucdp_more ->
            [0] { "" }
           *[other] { " " }Если взять большее из чисел погибших с таджикской стороны за сентябрь 2022 года, наше число вырастет на { $ucdp_more }: этим можно объяснить расхождение, но это не доказательство.
        }
        [no] { "" }
    } [Все известные инциденты](border_conflict.ipynb#Which-incidents-are-known,-and-how-deadly-were-they?)
    .statement = { toll.statement }
overview-toll-spark = Число погибших по разным подсчётам
spark-dead-official = только официальные данные
spark-dead-total = это досье
spark-dead-ucdp = UCDP
overview-largest = **На два столкновения приходится { $share_largest } погибших** ({ $worst }). [Что произошло](border_conflict.ipynb)
    .statement = { largest.statement }
overview-largest-spark = Погибшие по инцидентам
spark-others = все остальные инциденты
overview-disputed = **Сколько человек погибло в сентябре 2022 года, зависит от того, кто считает.** Наименьшее и наибольшее числа погибших с таджикской стороны — { $tjk_low } ({ $tjk_low_by }) и { $tjk_high } ({ $tjk_high_by }), с кыргызской — { $kgz_agreed ->
        [yes] { $kgz_low }.
       *[no] { $kgz_low } и { $kgz_high }.
    } Все эти числа взяты из сообщений; они не усреднены. [Кто что сообщил](border_conflict.ipynb#Who-says-what?)
    .statement = { disputed.statement }
overview-disputed-spark = Погибшие с таджикской стороны в сентябре 2022 г. по разным подсчётам
overview-quiet = **После { $last_fatal } ни одного погибшего не зафиксировано**: это { $quiet } { $quiet ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    }, считая по { $seen } (последний день, охваченный поиском инцидентов). Это дни без погибших, а не без инцидентов (последний инцидент в перечне — { $last_incident }). [Прекратилось ли это](border_conflict.ipynb#Did-it-stop?)
    .statement = время с последней зафиксированной гибели людей дольше любого такого промежутка с 2019 года
overview-quiet-spark = Погибшие по инцидентам и дни с тех пор
overview-settled = **После { $years_talks } { $years_talks ->
        [one] года
        [few] лет
        [many] лет
       *[other] года
    } переговоров последние шаги заняли { $days_exchange } { $days_exchange ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    }** (итоговый протокол — { $protocol_day }, договор — { $treaty_day }, обмен грамотами — { $exchange_day }). Годы отсчитаны от первых известных переговоров ({ $talks_day }). [Километры](diplomacy.ipynb#How-many-kilometres-were-agreed?)
    .statement = { finding-settled }
overview-settled-spark = Сколько это заняло
spark-days-talks = переговоры, от первых известных
spark-days-exchange = последние шаги, от итогового протокола
overview-with-summit = **Президенты совершили { $visits } { $visits ->
        [one] визит
        [few] визита
        [many] визитов
       *[other] визита
    } в соседнюю страну, из них { $with_summit } — в связи с саммитом**, где были представлены и другие страны. [Кто к кому ездит](diplomacy.ipynb#Who-visits-whom?)
    .statement = { finding-summits }
overview-with-summit-spark = Визиты по годам; серым — без саммита
overview-tone-turn = **Тон изменился:** по шкале от -2 до +2 события 2022 года получают в среднем { $tone_2022 } (без перемирий — { $tone_apart }), события 2025 года — { $tone_2025 } (p = { $turn_p }). Оценки ставил один человек: направлению можно верить, десятичным знакам — нет. [Тон](diplomacy.ipynb#How-did-the-tone-change?)
    .statement = { finding-tone-p }
overview-tone-turn-spark = Средний тон событий года, от -2 до +2
spark-tone-2022 = 2022
spark-tone-apart = 2022 без перемирий
spark-tone-2025 = 2025
overview-fit = { $case ->
        [fits] **Обещанная электроэнергия укладывается в сезон:**
       *[over] **Если вся обещанная электроэнергия предназначена для периода с { $season_from } по { $season_to }, она в него не укладывается:**
    } { $volume } ТВт·ч в год — это { $utilisation } от { $ceiling } ТВт·ч, которые линия мощностью { $capacity } МВт может передать за этот сезон. За целый год она может передать { $year_ceiling } ТВт·ч. [Что укладывается в сезон](energy.ipynb#What-fits-the-season?)
    .statement = { fit.statement }
overview-fit-spark = ТВт·ч по CASA-1000
spark-volume = обещано, в год
spark-ceiling = можно передать за сезон
spark-year-ceiling = можно передать за целый год
overview-together = { $case ->
        [turned] **Кыргызстан с { $importer_since } года — чистый импортёр электроэнергии**; лет,
       *[plain] **Что можно передать:** лет,
    } когда обе страны вместе имели излишек в обещанные { $volume } ТВт·ч, — { $enough_years } из { $balance_years }. { $last ->
        [short] Превышение их ввоза над вывозом в { $last_year } году — { $short } ТВт·ч.
       *[spare] Их общий излишек в { $last_year } году — { $last_together } ТВт·ч.
    } [Где электроэнергия](energy.ipynb#Where-is-the-power?)
    .statement = { together.statement }
overview-together-spark = Излишек обеих стран, ТВт·ч в год, и обещанный объём
overview-worth = **Стоит ли это того? Только если электроэнергия есть:** чистая приведённая стоимость для всех сторон вместе — { $economic_npv } млн долл. США при { $sent } ТВт·ч за сезон (ставка дисконтирования — { $rate }, капитальные затраты распределены на { $building } { $building ->
        [one] год
        [few] года
        [many] лет
       *[other] года
    }; { $npv_at_paid } млн, если оценивать каждый кВт·ч по цене, которую платит покупатель). При { $base_volume } ТВт·ч — ещё одном опубликованном объёме — она равна { $npv_at_base } млн, а если учесть всё потраченное до сих пор — { $npv_back } млн. [Стоит ли это того](energy.ipynb#Is-it-worth-it?)
    .statement = { worth.statement }
overview-worth-spark = Чистая приведённая стоимость для всех сторон вместе, млн долл. США
spark-economic-npv = при почти полном сезоне
spark-npv-at-base = при объёме из таблиц
spark-npv-back = с учётом уже потраченного

overview-sure = { $case ->
        [none] За этот период данных слишком мало, чтобы пересчитать хотя бы один вывод при другом выборе.
       *[some] По другим правилам и при другом выборе пересчитано выводов: { $n_tested }; { $n_held } { $n_held ->
            [one] из них верен
           *[other] из них верны
        } во всех расчётах.
    }
overview-sure-flips = { flips }
    .finding = { flips.finding }
    .flip = { flips.flip }
    .empty = { flips.empty }

## Calendar

calendar = { $case ->
        [none] За этот период ничего не зафиксировано.
       *[plain] В календаре — инциденты ({ $n_incidents }), визиты президентов ({ $n_visits }), подписанные документы с датой ({ $n_agreements }, ещё { $undated } без даты), введённые в строй линии и станции ({ $n_milestones }).
    }
calendar-days = { $case ->
       *[plain] Инциденты, встречи, подписанные документы и линии электропередачи в одном календаре
        [marked] Больше всего погибших — в { $worst_year } г.; договор о границе — в { $treaty_year } г., после { $earlier_texts } { $earlier_texts ->
            [one] другого документа
           *[other] других документов
        }
    }
    .subtitle = Круги: погибшие по инцидентам; штрихи: инциденты без сообщений о погибших
    .alt = { $case ->
            [marked] Больше всего погибших — в { $worst_year } году; договор о границе подписан в { $treaty_year } году. Календарь:
           *[plain] Календарь:
        } { $reported ->
            [0] инцидентов с сообщениями о погибших нет
           *[other] погибшие по инцидентам (инцидентов: { $reported }, наибольшее число: { $most })
        }, визиты президентов ({ $n_visits }), подписанные документы ({ $n_agreements }), введённые в строй линии и станции ({ $n_milestones }); для каждого вида своя полоса.
    .empty = За этот период ничего не зафиксировано.
calendar-lane-deaths = погибшие
calendar-lane-visit = визиты
calendar-lane-text = документы
calendar-lane-asset = энергетика
calendar-unlisted = н/д
calendar-clash = { $day }:
    погибших — { $n }
calendar-treaty = { $day }:
    договор о границе
calendar-isfara = { $day }:
    президенты в Исфаре
calendar-sangtuda = { $day }:
    Сангтудинская ГЭС
calendar-sughd = { $day }:
    линия Датка – Согд
## The last twelve months of the data

changes = { $case ->
        [none] За период с { $first } по { $last } не зафиксировано ни одного события.
       *[some]
            За двенадцать месяцев по { $newest } (дата последнего события) в сравнении с предыдущими двенадцатью: визиты
            президентов — { $new_visits } против { $old_visits }, подписанные документы — { $new_texts } против { $old_texts };
            за двенадцать месяцев по { $seen } (последний день, охваченный поиском инцидентов) учтённые инциденты —
            { $new_incidents } против { $old_incidents }.{ $thin ->
                [yes] { " " }Малое их число может означать и то, что о них меньше сообщали: с 2023 года источники для их перечня просмотрены менее тщательно.
               *[no] { "" }
            }
    }
changes-recent = Все учтённые события последних двенадцати месяцев, сначала новые
    .category = Область
    .tone = Тон (от -2 до +2)
    .text = Событие
    .empty = За этот период событий нет.
changes-five = Пять событий последних двенадцати месяцев, сначала новые
    .empty = За этот период событий нет.

## How far the tables reach

reach =
    Последнее событие в таблицах — { $newest_event }, последний учтённый инцидент — { $newest_incident }; поиск
    инцидентов охватывает время по { $seen } включительно. Самые ранние строки с датой относятся к { $oldest } году.

    Полнота неодинакова{ $best ->
        [yes] : лучше всего охвачены 2019–2022 годы, почти не охвачены 1990-е —
       *[no] : почти не охвачены 1990-е годы —
    } потому, что мало что удалось прочитать, а не потому, что мало что происходило.{ $fought ->
       *[none] { "" }
        [twice] { " " }Сообщения сторон несимметричны, и не всегда одинаково: в апреле 2021 года общее число таджикской стороны появилось поздно и сначала от неназванных
            источников, в сентябре 2022 года первое число назвала таджикская сторона.
    }
reach-catalogue = Все таблицы пакета данных
    .file = Файл
    .title = Таблица
    .description = Одна строка — это
    .rows = Строк
    .years = Годы
    .years-missing = без даты
    .licence = Лицензия

# ---------------------------------------------------------------- where

region-map = { $located } { $located ->
        [one] инцидент
        [few] инцидента
        [many] инцидентов
       *[other] инцидента
    } с известным местом — в пределах { $apart } км друг от друга
    .subtitle = Обе страны и места инцидентов из перечня
    .alt = Все инциденты с известным местом ({ $located }) лежат не далее { $apart } км друг от друга, на западе Ферганской долины. Две карты: обе
        страны с их столицами{ $line ->
            [built] { " " }и линией электропередачи от Датки до Согда
           *[not_yet] { "" }
        }; ниже увеличен этот участок с эксклавом Ворух,
        водозабором «Головной» и отрезком, вдоль которого шли два крупнейших столкновения.
    .empty = Ни у одного инцидента за этот период не записаны координаты.
region-vorukh = Ворух (Таджикистан)
region-intake = водозабор «Головной»
region-line = ЛЭП Датка – Согд,
    трасса условная
region-frame = увеличено ниже
region-stretch = столкновения (дата: погибшие)
region-incident = инциденты
region-clash = { $day }: { $n }
