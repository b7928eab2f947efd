## Findings: each is one of a strand, in fewer words

overview-nothing = Nothing is recorded between { $first } and { $last }.
overview-toll = **Conflict at the border.** Incidents on record between { $first } and { $last }: **{ $incidents_listed }**; { $case ->
        [unknown] no number of deaths can be given by the rule “{ $rule }”
        [zero] no death is reported in them
       *[known] people reported killed in them: **{ $dead_total }**{ $officially ->
            [yes] , { $dead_official } of them by official tolls
           *[no] { "" }
        }
    } ([conflict](border_conflict.ipynb)).
overview-largest = **Two clashes stand out.** Those that began on { $worst } account for **{ $share_largest }** of the deaths
    ([conflict](border_conflict.ipynb)).
    .statement = two incidents hold more than half of the dead
overview-disputed = **The toll is disputed.** For the Tajik dead of September 2022 final claims run from **{ $tjk_low }**,
    by { $tjk_low_by }, to **{ $tjk_high }**, by { $tjk_high_by } ([conflict](border_conflict.ipynb)).
    .statement = the largest settled claim exceeds the smallest by half or more
overview-quiet = **Quiet since.** The last incident with a death on record ended on { $last_fatal }, **{ $quiet }** days before
    { $seen }, the last day on which incidents were looked for ([conflict](border_conflict.ipynb)).
    .statement = this is longer than any such time since 2019
overview-settled = **The border has a treaty.** From the final protocol of the delimitation commissions ({ $protocol_day }) to the
    exchange of the instruments of the treaty of { $treaty_day } ({ $exchange_day }) **{ $days_exchange }** days passed, after **{ $years_talks }** years of talks ([diplomacy](diplomacy.ipynb)).
    .statement = { finding-settled }
overview-with-summit = **Presidents kept meeting.** On record are **{ $visits }** visits of one president to the other's country, **{ $with_summit }** of them with a summit ([diplomacy](diplomacy.ipynb)).
    .statement = { finding-summits }
overview-tone-turn = **The tone turned.** On a scale from -2 to +2 the events of 2022 average **{ $tone_2022 }** ({ $tone_apart }
    without the truces), those of 2025 **{ $tone_2025 }** (p = { $turn_p } when whole months are shuffled); one person coded them,
    and the two years were picked ([diplomacy](diplomacy.ipynb)).
    .statement = { finding-tone-p }
overview-fit = { $case ->
        [fits] **The promised power fits.** The
       *[over] **More power is promised than fits.** The
    } **{ $volume }** TWh a year named for CASA-1000 are { $utilisation } of what its { $capacity } MW can carry from { $season_from } to
    { $season_to }: **{ $ceiling }** TWh at full load in every hour ([energy](energy.ipynb)).
    .statement = { fit.statement }
overview-together = { $case ->
        [turned] **The surplus is gone.** Kyrgyzstan has been a net importer of electricity every year since **{ $importer_since }**. The
       *[plain] **What there is to send.** The
    } two together had { $volume } TWh to spare in **{ $enough_years }** of { $balance_years } { $balance_years ->
        [one] year
       *[other] years
    }; in { $last_year } their net exports
    were **{ $last_together }** TWh ([energy](energy.ipynb)).
    .statement = { together.statement }
overview-worth = **Worth it if the power is there.** To all parties together the project is worth USD **{ $economic_npv }** million
    (economic net present value at { $rate }, capital spread over { $building } years, { $sent } TWh a season);
    { $npv_at_base } at the { $base_volume } TWh of the tables, { $npv_at_paid } at the prices buyers pay, { $npv_back } looking back
    ([energy](energy.ipynb)).
    .statement = { worth.statement }

overview-sure = { $case ->
        [none] This window holds too little to compute a finding under other choices.
       *[some] Findings of this page computed again under other rules and choices: { $n_tested }; holding in every run: { $n_held }.
    }

## Calendar

calendar = { $case ->
        [none] Nothing is recorded in this window.
       *[plain] { calendar-counts }
        [marked] { calendar-counts } { calendar-marks }
    }
calendar-counts =
    On one calendar, with their number: incidents ({ $n_incidents }), presidential visits ({ $n_visits }), signed texts
    ({ $n_agreements }), completed lines and plants ({ $n_milestones }).
calendar-marks =
    Dotted lines: the deadliest clashes, which began on { $clash_days }, and the border treaty of { $treaty_day }.
calendar-days = { $case ->
       *[plain] Incidents, meetings, signed texts and power lines on one calendar
        [marked]
            Most deaths fall in { $worst_year }; the border treaty follows in { $treaty_year }, after { $earlier_texts }
            signed texts
    }
    .alt =
        Three panels over the same years. Above, { $reported ->
            [0] no incident with a word on deaths
           *[other] deaths per incident for { $reported } incidents, the highest { $most }
        }. In the middle, { $n_visits } visits by kind and { $n_agreements } signed texts by level. Below, { $n_milestones } lines and
        plants by completion: { $names }.
    .x = year
    .deaths = deaths per incident
        (people, log)
    .assets = power system:
        completed
    .empty = Nothing is recorded in this window.
deaths-of-lethal = with deaths
deaths-of-none = none reported killed
calendar-visit-bilateral = visit, bilateral
calendar-visit-both = visit and summit
calendar-visit-summit = summit only
calendar-text-presidents = text, presidents
calendar-text-security = text, security
calendar-text-other = text, others

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
changes-landmarks = Landmarks and ruptures of the last twelve months (tone of +2 or -2), newest first
    .category = Strand
    .text = Event
    .empty = None in the last twelve months of this window.
changes-recent = All events of the last twelve months on record, newest first
    .category = Strand
    .tone = Tone (-2 to +2)
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
