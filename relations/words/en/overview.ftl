## Findings: each is one of a strand, in fewer words

overview-nothing = Nothing is recorded between { $first } and { $last }.
headline-overview = { $case ->
        [whole] Two allies fought over an unmarked border, then drew it
       *[part] Kyrgyzstan and Tajikistan, { $first } to { $last }: border, talks and power
    }
    .lead = { $settled ->
            [yes] Both in one military alliance, the Collective Security Treaty Organization (CSTO), they had never agreed on large parts of their border.
           *[no] They have never agreed on large parts of their border.
        }{ $fought ->
            [none] { "" }
            [once] { " " }In April 2021 it came to days of fighting, by the record over cameras at a water intake.
           *[twice] { " " }Twice it came to days of fighting: in April 2021, by the record, over cameras at a water intake, in September 2022 after shots at border posts.
        }{ $settled ->
            [yes] { " " }In 2025 their presidents signed a border treaty{ $switched ->
                [yes] { " " }and switched on a power line across it, part of CASA-1000, which is to sell hydropower to Afghanistan and Pakistan.
               *[no] .
            }
           *[no] { "" }
        }
card-overview-toll = { $case ->
        [unknown] no number
        [zero] no death
       *[known] { $dead_total } dead
    }
    .label = { $case ->
        [unknown] of deaths can be given by this rule
        [zero] is reported in the incidents on record
       *[known] reported in { $incidents_listed } { $incidents_listed ->
            [one] incident
           *[other] incidents
        }{ $officially ->
            [yes] ; { $dead_official } by official tolls
           *[no] { "" }
        }
    }
card-overview-largest = { $share_largest }
    .label = of the dead fell in the two largest clashes
card-overview-quiet = { $quiet } { $quiet ->
        [one] day
       *[other] days
    }
    .label = without a recorded death, to { $seen }, the last day read
card-overview-fit = { $ceiling } TWh
    .label = fit through the line to Pakistan from { $season_from } to { $season_to }; { $volume } TWh are promised
card-overview-none = No number
    .label = of this page can be computed for this window
overview-no-border = This window holds no incident from which a finding could be drawn.
overview-no-talks = This window holds too little on visits and texts for a finding.
overview-no-power = This window lies outside the years of the power project.
overview-toll = **{ $case ->
        [unknown] { $incidents_listed } { $incidents_listed ->
            [one] incident is
           *[other] incidents are
        } on record; the rule “{ $rule }” gives no number of deaths.**
        [zero] No death is reported in the { $incidents_listed } { $incidents_listed ->
            [one] incident
           *[other] incidents
        } on record.**
       *[known] { $dead_total } { $dead_total ->
            [one] person is
           *[other] people are
        } reported killed in { $incidents_listed } { $incidents_listed ->
            [one] incident
           *[other] incidents
        }**{ $officially ->
            [yes] , { $dead_official } by official tolls alone
           *[no] { "" }
        }.
    }{ $whole ->
       *[yes] { " " }The Uppsala Conflict Data Program (UCDP) counts { $dead_ucdp } for { $ucdp_first } to { $ucdp_until }.{ $ucdp_more ->
            [0] { "" }
           *[other] { " " }By the larger count of the Tajik dead of September 2022 ours would be { $ucdp_more } higher: that could explain the gap, and does not prove it.
        }
        [no] { "" }
    } [Every known incident](border_conflict.ipynb#Which-incidents-are-known,-and-how-deadly-were-they?)
    .statement = { toll.statement }
overview-toll-spark = People killed, by who counts
spark-dead-official = official tolls alone
spark-dead-total = this dossier
spark-dead-ucdp = UCDP
overview-largest = **{ $share_largest } of the deaths fall in two clashes**, those of { $worst }. [What happened?](border_conflict.ipynb)
    .statement = { largest.statement }
overview-largest-spark = People killed, by incident
spark-others = all other incidents
overview-disputed = **How many died in September 2022 depends on who counts.** The Tajik dead run from { $tjk_low } ({ $tjk_low_by }) to { $tjk_high } ({ $tjk_high_by }){ $kgz_agreed ->
        [yes] ; of Kyrgyz dead { $kgz_low } are counted.
       *[no] , the Kyrgyz dead from { $kgz_low } to { $kgz_high }.
    } All are claims; none is averaged with another. [Who says what?](border_conflict.ipynb#Who-says-what?)
    .statement = { disputed.statement }
overview-disputed-spark = Tajik dead of September 2022, by who counts
overview-quiet = **No death is on record after { $last_fatal }**: { $quiet } { $quiet ->
        [one] day
       *[other] days
    } to { $seen }, the last day on which incidents were looked for. That is days without a death, not without an incident: the last incident on record is of { $last_incident }. [Did it stop?](border_conflict.ipynb#Did-it-stop?)
    .statement = the time since the last recorded death is longer than any such time since 2019
overview-quiet-spark = People killed, by incident, and the days since
overview-settled = **After { $years_talks } years of talks the last steps took { $days_exchange } days**: final protocol on { $protocol_day }, treaty on { $treaty_day }, exchange of its instruments on { $exchange_day }. The years count from the first talks on record, of { $talks_day }. [The kilometres](diplomacy.ipynb#How-many-kilometres-were-agreed?)
    .statement = { finding-settled }
overview-settled-spark = How long it took
spark-days-talks = talks, from the first on record
spark-days-exchange = last steps, from the final protocol
overview-with-summit = **The presidents made { $visits } visits to each other's country, { $with_summit } of them with a summit**, at which other countries were present too. [Who visits whom?](diplomacy.ipynb#Who-visits-whom?)
    .statement = { finding-summits }
overview-with-summit-spark = Visits a year; grey: without a summit
overview-tone-turn = **The tone turned:** on a scale from −2 to +2 the events of 2022 average { $tone_2022 } ({ $tone_apart } without the truces), those of 2025 { $tone_2025 } (p = { $turn_p }). One person coded them: trust the direction, not the decimals. [How the tone changed](diplomacy.ipynb#How-did-the-tone-change?)
    .statement = { finding-tone-p }
overview-tone-turn-spark = Mean tone of the events of a year, from −2 to +2
spark-tone-2022 = 2022
spark-tone-apart = 2022 without the truces
spark-tone-2025 = 2025
overview-fit = { $case ->
        [fits] **The promised power fits the season:**
       *[over] **If all of the promised power is meant for { $season_from } to { $season_to }, it does not fit:**
    } { $volume } TWh a year are { $utilisation } of the { $ceiling } TWh that the line's { $capacity } MW carry in that season. Over a whole year they carry { $year_ceiling } TWh. [What fits the season?](energy.ipynb#What-fits-the-season?)
    .statement = { fit.statement }
overview-fit-spark = TWh of CASA-1000
spark-volume = promised, a year
spark-ceiling = carried in the season
spark-year-ceiling = carried in a whole year
overview-together = { $case ->
        [turned] **Kyrgyzstan has been a net importer of electricity since { $importer_since }**; the
       *[plain] **What there is to send:** the
    } two together had the promised { $volume } TWh to spare in { $enough_years } of { $balance_years } { $balance_years ->
        [one] year
       *[other] years
    }. { $last ->
        [short] In { $last_year } they took in { $short } TWh more than they sent abroad.
       *[spare] In { $last_year } they had { $last_together } TWh.
    } [Where is the power?](energy.ipynb#Where-is-the-power?)
    .statement = { together.statement }
overview-together-spark = What both had to spare, TWh a year, and what is promised
overview-worth = **Worth it? Only if the power is there:** USD { $economic_npv } million to all parties together with { $sent } TWh a season (discounted at { $rate }, capital spread over { $building } years; { $npv_at_paid } million with each kWh valued at what its buyer pays). With { $base_volume } TWh, another published volume, it is { $npv_at_base } million; with all counted that was spent so far, { $npv_back } million. [Is it worth it?](energy.ipynb#Is-it-worth-it?)
    .statement = { worth.statement }
overview-worth-spark = Worth to all parties together, USD million
spark-economic-npv = with a nearly full season
spark-npv-at-base = at the volume of the tables
spark-npv-back = looking back

overview-sure = { $case ->
        [none] This window holds too little to compute a finding under other choices.
       *[some] Of the findings { $n_tested } were computed again under other rules and choices; { $n_held } { $n_held ->
            [one] holds
           *[other] hold
        } in every run.
    }
overview-sure-flips = { flips }
    .finding = { flips.finding }
    .flip = { flips.flip }
    .empty = { flips.empty }

## Calendar

calendar = { $case ->
        [none] Nothing is recorded in this window.
       *[plain] The calendar holds { $n_incidents } { $n_incidents ->
            [one] incident
           *[other] incidents
        }, { $n_visits } presidential { $n_visits ->
            [one] visit
           *[other] visits
        }, { $n_agreements } signed { $n_agreements ->
                [one] text
               *[other] texts
            } with a date ({ $undated } more without) and { $n_milestones } completed { $n_milestones ->
                [one] line or plant
               *[other] lines and plants
            }.
    }
calendar-days = { $case ->
       *[plain] Incidents, meetings, signed texts and power lines on one calendar
        [marked] Most deaths fall in { $worst_year }; the border treaty follows in { $treaty_year }, after { $earlier_texts } other signed texts
    }
    .subtitle = Bubbles: people killed, by incident; strokes: incidents without a reported death
    .alt = { $case ->
            [marked] Most deaths fall in { $worst_year }; the border treaty follows in { $treaty_year }. A
           *[plain] A
        } calendar of { $reported ->
            [0] no incident with a word on deaths
           *[other] deaths in { $reported } { $reported ->
                    [one] incident
                   *[other] incidents
                }, the highest { $most }
        }, { $n_visits } presidential { $n_visits ->
            [one] visit
           *[other] visits
        }, { $n_agreements } signed { $n_agreements ->
            [one] text
           *[other] texts
        } and { $n_milestones } completed { $n_milestones ->
            [one] line or plant
           *[other] lines and plants
        }, one lane each.
    .empty = Nothing is recorded in this window.
calendar-lane-deaths = deaths
calendar-lane-visit = visits
calendar-lane-text = signed texts
calendar-lane-asset = power system
calendar-unlisted = no list
calendar-clash = { $day }:
    { $n } killed
calendar-treaty = { $day }:
    border treaty
calendar-isfara = { $day }:
    presidents in Isfara
calendar-sangtuda = { $day }:
    Sangtuda plant
calendar-sughd = { $day }:
    Datka–Sughd line
## The last twelve months of the data

changes = { $case ->
        [none] No event is recorded between { $first } and { $last }.
       *[some]
            In the twelve months to { $newest }, the date of the newest event, against the twelve months before: presidential
            visits { $new_visits } against { $old_visits }, signed texts { $new_texts } against { $old_texts }; in those to
            { $seen }, the last day on which incidents were looked for, incidents on record { $new_incidents } against
            { $old_incidents }.{ $thin ->
                [yes] { " " }Few can also mean that fewer were reported: their list is read less closely from 2023 on.
               *[no] { "" }
            }
    }
changes-recent = All events of the last twelve months on record, newest first
    .category = Strand
    .tone = Tone (−2 to +2)
    .text = Event
    .empty = No event in this window.
changes-five = Five events of the last twelve months, newest first
    .empty = No event in this window.

## How far the tables reach

reach =
    The newest event is dated { $newest_event }, the newest incident on record { $newest_incident }; incidents were looked for
    up to { $seen }. The oldest dated rows are of { $oldest }.

    Recall is uneven{ $best ->
        [yes] : 2019 to 2022 are best covered, the 1990s hardly,
       *[no] : the 1990s are hardly covered,
    } because little could be read, not because little happened.{ $fought ->
       *[none] { "" }
        [twice] { " " }Reporting is asymmetric, and not always the same way: in April 2021 the Tajik total came late and first through unnamed sources, in
            September 2022 the Tajik side gave the first number.
    }
reach-catalogue = Every table of the data package
    .file = File
    .title = Table
    .description = One row is
    .rows = Rows
    .years = Years
    .years-missing = undated
    .licence = Licence

# ---------------------------------------------------------------- where

region-map = { $located ->
        [one] Where the { $located } located incident lies
       *[other] { $located } located incidents lie within { $apart } km of each other
    }
    .subtitle = Both countries, and where incidents are listed
    .alt = { region-map }, in the west of the Fergana valley. Two maps: both
        countries with their capitals{ $line ->
            [built] { " " }and the power line from Datka to Sughd
           *[not_yet] { "" }
        }; below, that stretch enlarged, with the exclave of Vorukh and the
        Golovnoy intake{ $fought ->
            [none] { "" }
           *[some] , and the stretch along which the great clashes ran
        }.
    .empty = No incident of this window has a recorded point.
region-vorukh = Vorukh (Tajikistan)
region-intake = Golovnoy intake
region-line = power line Datka–Sughd,
    course schematic
region-frame = enlarged below
region-stretch = great clashes
region-incident = incidents
region-clash = { $day }: { $n } killed
