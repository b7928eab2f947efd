## Findings: each is one of a strand, in fewer words

overview-nothing = Nothing is recorded between { $first } and { $last }.
headline-overview = { $case ->
        [whole] Two allies fought over an unmarked border, then drew it
       *[part] Kyrgyzstan and Tajikistan, { $first } to { $last }: border, talks and power
    }
card-overview-toll = { $case ->
        [unknown] no number
        [zero] no death
       *[known] { $dead_total } dead
    }
    .label = { $case ->
        [unknown] of deaths can be given by this rule
        [zero] is reported in the incidents on record
       *[known] reported in { $incidents_listed } incidents{ $officially ->
            [yes] ; { $dead_official } by official tolls
           *[no] { "" }
        }
    }
card-overview-largest = { $share_largest }
    .label = of the dead fell in the two largest clashes
card-overview-quiet = { $quiet } days
    .label = without a recorded death, to { $seen }, the last day looked at
card-overview-fit = { $ceiling } TWh
    .label = fit through the line to Pakistan in a season; { $volume } are promised
card-overview-none = No number
    .label = of this page can be computed for this window
overview-no-border = This window holds no incident from which a finding could be drawn.
overview-no-talks = This window holds too little on visits and texts for a finding.
overview-no-power = This window lies outside the years of the power project.
overview-toll = **{ $case ->
        [unknown] { $incidents_listed } incidents are on record; the rule “{ $rule }” gives no number of deaths.**
        [zero] { $incidents_listed } incidents are on record; no death is reported in them.**
       *[known] { $dead_total } people are reported killed in { $incidents_listed } incidents**{ $officially ->
            [yes] , { $dead_official } of them by official tolls
           *[no] { "" }
        }.
    } [Every known incident](border_conflict.ipynb#Which-incidents-are-known,-and-how-deadly-were-they?)
overview-largest = **{ $share_largest } of the deaths fall in two clashes**, those that began on { $worst }. [What happened](border_conflict.ipynb)
    .statement = two incidents hold more than half of the dead
overview-disputed = **How many Tajiks died in September 2022 is disputed:** { $tjk_low } by { $tjk_low_by }, { $tjk_high } by { $tjk_high_by }. [Who says what](border_conflict.ipynb#Who-says-what?)
    .statement = the largest claim exceeds the smallest by half or more
overview-quiet = **The last incident with a death on record ended on { $last_fatal }**, { $quiet } days before { $seen }, the last day on which incidents were looked for. [Did it stop](border_conflict.ipynb#Did-it-stop?)
    .statement = this is longer than any such time since 2019
overview-settled = **After { $years_talks } years of talks the last steps took { $days_exchange } days**, from the final protocol ({ $protocol_day }) over the treaty of { $treaty_day } to the exchange of its instruments ({ $exchange_day }). [The kilometres](diplomacy.ipynb#How-many-kilometres-were-agreed?)
    .statement = { finding-settled }
overview-with-summit = **The presidents made { $visits } visits to each other's country**, { $with_summit } of them with a summit. [Who visits whom](diplomacy.ipynb#Who-visits-whom?)
    .statement = { finding-summits }
overview-tone-turn = **The tone turned:** on a scale from -2 to +2 the events of 2022 average { $tone_2022 } ({ $tone_apart } without the truces), those of 2025 { $tone_2025 } (p = { $turn_p }); one person coded them. [The tone](diplomacy.ipynb#How-did-the-tone-change?)
    .statement = { finding-tone-p }
overview-fit = { $case ->
        [fits] **The promised power fits:**
       *[over] **More power is promised than fits:**
    } { $volume } TWh a year are { $utilisation } of the { $ceiling } TWh that the line's { $capacity } MW carry from { $season_from } to { $season_to }. [What fits the season](energy.ipynb#What-fits-the-season?)
    .statement = { fit.statement }
overview-together = { $case ->
        [turned] **Kyrgyzstan has been a net importer of electricity since { $importer_since }**; the
       *[plain] **What there is to send:** the
    } two together had { $volume } TWh to spare in { $enough_years } of { $balance_years } { $balance_years ->
        [one] year
       *[other] years
    }, in { $last_year } { $last_together } TWh. [Where is the power](energy.ipynb#Where-is-the-power?)
    .statement = { together.statement }
overview-worth = **If the power is there, the project is worth USD { $economic_npv } million to all parties together** (at { $rate }, capital spread over { $building } years, { $sent } TWh a season); { $npv_at_base } at the { $base_volume } TWh of the tables, { $npv_at_paid } at the prices buyers pay, { $npv_back } looking back. [Is it worth it](energy.ipynb#Is-it-worth-it?)
    .statement = { worth.statement }

overview-sure = { $case ->
        [none] This window holds too little to compute a finding under other choices.
       *[some] { $n_tested } of the findings were computed again under other rules and choices; { $n_held } { $n_held ->
            [one] holds
           *[other] hold
        } in every run.
    }

## Calendar

calendar = { $case ->
        [none] Nothing is recorded in this window.
       *[plain] On one calendar: incidents ({ $n_incidents }), presidential visits ({ $n_visits }), signed texts ({ $n_agreements }), completed lines and plants ({ $n_milestones }).
    }
calendar-days = { $case ->
       *[plain] Incidents, meetings, signed texts and power lines on one calendar
        [marked] Most deaths fall in { $worst_year }; the border treaty follows in { $treaty_year }, after { $earlier_texts } signed texts
    }
    .subtitle = Bubbles: people killed, by incident; strokes: incidents in which none is reported killed
    .alt = { $case ->
            [marked] Most deaths fall in { $worst_year }; the border treaty follows in { $treaty_year }. A
           *[plain] A
        } calendar of { $reported ->
            [0] no incident with a word on deaths
           *[other] deaths in { $reported } incidents, the highest { $most }
        }, { $n_visits } presidential visits, { $n_agreements } signed texts and { $n_milestones } completed lines and plants, one lane each.
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
            { $old_incidents }.
    }
changes-compared = The last twelve months of the data against the twelve before
    .what = What
    .before = Twelve months before
    .before-missing = nothing reported
    .latest = Last twelve months
    .latest-missing = nothing reported
    .until = Up to
    .empty = No event in this window.
what-incidents = Incidents at the border
what-killed = People reported killed
what-visits = Presidential visits
what-texts = Signed texts
what-milestones = Lines and plants completed
what-events = Events on record
what-tone = Mean tone of the events (-2 to +2)
changes-recent = All events of the last twelve months on record, newest first
    .category = Strand
    .tone = Tone (-2 to +2)
    .text = Event
    .empty = No event in this window.
changes-five = Five events of the last twelve months, newest first
    .text = Event
    .empty = No event in this window.

## How far the tables reach

reach =
    The newest event is dated { $newest_event }, the newest incident on record { $newest_incident }; incidents were looked for
    up to { $seen }. The oldest dated rows are of { $oldest }.
reach-tables = How far each table reaches
    .title = Table
    .rows = Rows
    .first_year = First year
    .last_year = Last year
    .undated = Rows without a date
reach-catalogue = Every table of the data package
    .title = Table
    .description = One row is
    .rows = Rows
    .years = Years
    .years-missing = undated
    .licence = Licence

# ---------------------------------------------------------------- where

region-map = All { $located } incidents with a point on record lie within { $apart } km of each other
    .alt = All { $located } incidents with a point on record lie within { $apart } km of each other, in the west of the Fergana valley. Map of Kyrgyzstan and Tajikistan
        with that stretch framed, the exclave of Vorukh, the Golovnoy intake and the power line from Datka to Sughd, which passes there.
    .empty = No incident of this window has a recorded point.
region-vorukh = Vorukh
region-intake = Golovnoy intake
region-line = power line Datka–Sughd
region-frame = where the incidents lie
region-built = power line, built; its course is schematic
