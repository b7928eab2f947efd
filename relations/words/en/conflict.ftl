# The border report: what each answer of relations/conflict/answers.py says, in the order of the page.

# ---------------------------------------------------------------- key findings

confidence-slot = { $sure ->
        [low] { "" }
       *[other] { " " }(recorded with at least { $sure } confidence)
    }
incidents-listed = { $incidents_listed } listed { $incidents_listed ->
        [one] incident
       *[other] incidents
    }{ confidence-slot } from { $first } to { $last }
headline-conflict = { $case ->
        [empty] No incident at the Kyrgyz-Tajik border is listed from { $first } to { $last }
        [unknown] No number of dead can be given for { incidents-listed }
        [zero] No death is reported for { incidents-listed }
       *[known] { $dead_total } { $dead_total ->
            [one] person
           *[other] people
        } died at the Kyrgyz-Tajik border{ $wider ->
            [yes] ; with the largest exact number for each incident { $dead_top }
           *[no] { "" }
        }
    }
    .lead = { $fought ->
            [none] { "" }
            [once] Their forces fought in April 2021.
           *[twice] Their forces fought in April 2021 and September 2022.
        }{ $settled ->
            [yes] { " " }A treaty of March 2025 draws the line.
           *[no] { "" }
        }
card-conflict-dead = { $case ->
        [empty] none
        [unknown] not known
        [zero] none
       *[known] { $dead_total }
    }
    .label = { $case ->
        [empty] incidents in the list of this window
        [unknown] dead, as no claim gives a number by this rule
        [zero] dead named in the reports
       *[known] people reported killed up to { $seen }, in incidents listed from { $listed_from } on
    }
card-conflict-listed = { $incidents_listed }
    .label = listed from { $first } to { $last }
card-conflict-disputed = { $tjk_low } to { $tjk_high }
    .label = Tajik dead of September 2022, depending on who counts
card-conflict-largest = { $share_largest }
    .label = of the dead fell in the two deadliest clashes
card-conflict-quiet = { $gap_now } { $gap_now ->
        [one] day
       *[other] days
    }
    .label = without a listed incident, up to { $seen }
toll = { $case ->
        [empty] **No incident**{ confidence-slot } from { $first } to { $last } is in the list. That nothing was found is not the same as nothing having happened.
        [unknown] **No number of deaths, not even zero,** can be given{ toll-by } for { incidents-listed }.
        [zero] **No death is reported**{ toll-by } for { incidents-listed }.
       *[known] **{ $dead_total } { $dead_total ->
            [one] person is
           *[other] people are
        } reported killed**{ toll-by } in { $incidents_listed } listed { $incidents_listed ->
            [one] incident
           *[other] incidents
        }{ confidence-slot }{ $officially ->
            [yes] , { $dead_official } by official tolls
           *[no] { "" }
        }{ $wider ->
            [yes] ; with the largest exact number for each incident it would be { $dead_top }.
           *[no] .
        }{ $whole ->
            [no] { "" }
            [latest] { " " }The Uppsala Conflict Data Program (UCDP) counts { $dead_ucdp } for { $ucdp_first } to { $ucdp_until }. By the larger
                count of the Tajik dead of September 2022 ours would be { $ucdp_more } higher: that could explain the gap, and does not prove it.
           *[yes] { " " }The Uppsala Conflict Data Program (UCDP) counts { $dead_ucdp } for { $ucdp_first } to { $ucdp_until }.
        }
    }
    .statement = fewer dead are counted here than by UCDP for { $ucdp_first } to { $ucdp_until }
toll-by = { $rule ->
        [latest] { "" }
       *[other] { " " }by the rule “{ $rule }”
    }{ $whose ->
        [both] { "" }
       *[other] { " " }({ $whose })
    }
disputed = **The Tajik toll of September 2022 runs from { $tjk_low } to { $tjk_high }{ $in_wikipedia ->
        [yes] { " " }if claims read only in Wikipedia count; without them it is { $tjk_read }.
       *[no] .
    }** The Kyrgyz toll is { $kgz_agreed ->
        [yes] { $kgz_low }.
       *[no] { $kgz_low } to { $kgz_high }.
    }
    .statement = the largest final claim of the Tajik dead exceeds the smallest by half or more
largest = **Two clashes hold { $share_largest } of the dead**, those of { $worst }.
    .statement = two incidents hold more than half of the dead
fewer = **Counted from { $baseline }, { $before_protocol } incidents are listed in the { $years_before } years before the protocol of { $protocol_day } and
    { $after_protocol } in the { $years_after } years since**; after such a peak fewer were to be expected.
    .statement = fewer incidents a year are listed after the protocol than before it
in-season = **One by one, { $season_share } of the incidents began from April to September; those within { $quiet_days } days of each other counted once,
    { $season_episodes }.** An even spread would give { $season_even }.
    .statement = more incidents begin from April to September than an even spread gives
claims-used = The figures rest on { $claims_used } claims, { $claims_stated } of them attributed statements; any others are put
    together from the reports of an incident.

# What the method page adds to them.
more-disputed = **September 2022.** The smallest final toll of the Tajik side is given by { $tjk_low_by }, the largest by { $tjk_high_by }.
more-largest = **The two deadliest.** Beside them { $others } { $others ->
        [one] incident
       *[other] incidents
    } with any word on deaths had { $mean_others } dead on average, and in { $none } of those, reports name none; counted with the two, deaths are reported in { $fatal_share }.{ $possible ->
        [yes] { " " }In { $unsure } more one outlet names a death, or a claim leaves it open.
       *[no] { "" }
    } For { $compiled_alone } of the { $any_word } with any word on deaths the only word is our own summary of reports.
more-fewer = **Before and after the protocol.** Counted from { $baseline }, the ratio of yearly rates is { $ratio_protocol }; its upper end is
    { $ratio_episodes } where incidents within { $quiet_days } days count as one.{ $turned ->
        [yes] { " " }The coverage of the list changed on { $turns }.
       *[no] { "" }
    } Some reports date the protocol a day later; no listed incident lies between. The later the earlier period starts, the more alike the reporting and
    the higher its rate.
more-in-season = **The months.** These are those of irrigation, in which more people are out. { $season_k } of { $season_n } incidents of a known month began from April to September; counted by episodes it is { $season_episodes }.

# ---------------------------------------------------------------- where and why

where = Kyrgyzstan and Tajikistan, Soviet republics until { $soviet_until }, differ on where their border runs.{ SPAN($line_km) ->
        [none] { "" }
       *[other] { " " }A map of { $line_of }, which smooths its bends{ $settled ->
            [yes] { " " }and is older than the treaty
           *[no] { "" }
        }, makes it { $line_km } km{ SPAN($stated_km) ->
            [none] .
           *[other] ; officials and agencies name { $stated_km } km.
        }
    } Vorukh ({ $vorukh }), a Tajik exclave of { $exclave_km2 } km²,
    lies inside Kyrgyzstan.{ " " }{ $case ->
        [none] No incident of this window has a recorded point.
       *[some] Land, roads, water or pasture were at issue in { $over_resources } of { $incidents_listed } listed { $incidents_listed ->
            [one] incident
           *[other] incidents
        }; of the { $located } with a recorded point { $spot_n } { $spot_n ->
            [one] is
           *[other] are
        } put at { $spot }{ $intake ->
                [yes] , beside the Golovnoy intake on the { $river }.
               *[no] .
            }
    }
where-map = { $spot_n } of { $located } located { $located ->
        [one] incident is
       *[other] incidents are
    } put at { $spot }
    .subtitle = Listed incidents by place; circles grow with the dead (people)
    .alt = { where-map }. Map of the western Fergana valley with incidents by place, circles by deaths, and an enlarged part around Kok-Tash.
    .empty = No incident of this window has a recorded point.
where-enlarged = the frame above, enlarged
where-clash = { $day }: { $dead } dead
where-stretch = the line where the great clashes ran
where-exact = at the place
where-stand-in = stands in for a place nearby
where-dead = { $n } dead
exclave-Vorukh = Vorukh
exclave-Sarvak = Sarvak
exclave-Sokh = Sokh
exclave-Shohimardon = Shohimardon

# ---------------------------------------------------------------- who says what

claims = { $case ->
        [none] No claim about the great clashes falls in this report’s selection.
       *[some] { $dispute ->
            [yes] For the Tajik dead of September 2022 there are three numbers: { $tjk_low } by { $tjk_low_by }; { $tjk_middle } by
                { $tjk_middle_by }; { $tjk_high } by { $tjk_high_by }.{ " " }
           *[no] { "" }
        }{ $fits ->
            [yes] This is the difference to UCDP, which has { $ucdp_best } dead for 2022, this report { $own_best }: with { $tjk_middle } in the place of { $tjk_low } it would
                have { $own_then }, which fits but does not prove how UCDP counts.{ " " }
           *[no] { "" }
        }{ $april ->
            [yes] For April 2021 final claims { $dispute ->
                [yes] lie closer, at
               *[no] give
            } { $april_kgz } Kyrgyz and { $april_tjk } Tajik dead.
           *[no] { "" }
        }
    }
claims-dots = { $dispute ->
        [yes] { $tjk_low }, { $tjk_middle } or { $tjk_high }: the Tajik dead of September 2022 are not agreed
       *[no] Claims about the dead of the great clashes
    }
    .subtitle = People killed, one mark a claim: whose dead (rows) and who says so (colours)
    .alt = { claims-dots }. The later clash above the earlier: every claim about the dead as a mark on a scale of people, for each side and for both
        together{ $april ->
            [yes] ; the claims of April 2021 lie close together.
           *[no] .
        }
    .empty = No claim about the dead of the great clashes falls in this report’s selection.
claims-dots-others = others
claims-dots-early = small: before the final count
claims-dots-more = or more
claims-dots-own = { $n } by its own authorities
claims-dots-named = { $n }: { $by }
claimant-type-kgz-gov = Kyrgyz authorities
claimant-type-tjk-gov = Tajik authorities

# ---------------------------------------------------------------- what happened

happened-april = { $case ->
        [none] The clash of April 2021 lies outside this report’s selection.
       *[some] **{ $april_days }.** A dispute over { $april_trigger_detail } grew into armed clashes, { $april_place }.{ SPAN($april_chiefs) ->
            [none] { SPAN($april_truce) ->
                [none] { "" }
               *[other] { " " }A ceasefire was agreed for the evening of { $april_truce }.
            }
           *[other] { " " }A ceasefire for the evening of { $april_truce } did not hold. On { $april_call } the presidents, Sadyr Japarov of Kyrgyzstan and
                Emomali Rahmon of Tajikistan, agreed by telephone to settle by peaceful means; on { $april_chiefs } the security chiefs agreed a ceasefire and
                withdrawal.
        }

        { $april_own ->
            [yes] The Kyrgyz side counts { $april_kgz_killed } dead, { $april_kgz_wounded } wounded and { $april_kgz_evacuated } evacuated of its own; the Tajik side { $april_tjk_killed } dead,
                { $april_tjk_wounded } wounded and { $april_tjk_evacuated } evacuated.
           *[no] Counted of its own so far, by the Kyrgyz side: dead { $april_kgz_killed }, wounded { $april_kgz_wounded }, evacuated { $april_kgz_evacuated }; by the Tajik side: dead { $april_tjk_killed },
                wounded { $april_tjk_wounded }, evacuated { $april_tjk_evacuated }.
        }
    }
happened-september = { $case ->
        [none] The clash of September 2022 lies outside this report’s selection.
       *[some] **{ $september_days }.** The record begins with { $september_trigger_detail }. The fighting, with heavy weapons, spread over { $september_place }, and
        villagers fled.{ SPAN($september_chiefs) ->
            [none] { SPAN($september_truce) ->
                [none] { "" }
               *[other] { " " }A ceasefire was agreed for the evening of { $september_truce }.
            }
           *[other] { " " }A ceasefire of the evening of { $september_truce } did not last. On { $september_chiefs } the security chiefs agreed another while Japarov and
                Rahmon met in Samarkand; each side says that the other kept firing.
        }{ SPAN($september_lakhsh) ->
            [none] { "" }
           *[other] { " " }By the Tajik account two local ones followed on { $september_lakhsh }.
        }{ SPAN($september_second) ->
            [none] { SPAN($september_protocol) ->
                [none] { "" }
               *[other] { " " }A protocol was signed on { $september_protocol }.
            }
           *[other] { " " }Protocols were signed on { $september_protocol } and on { $september_second }.
        }

        { $september_own ->
            [yes] The Kyrgyz side counts { $september_kgz_killed } dead, { $september_kgz_wounded } wounded and { $september_kgz_evacuated } evacuated of its own; the Tajik side
                { $september_tjk_killed } dead and { $september_tjk_wounded } wounded.
           *[no] Counted of its own so far, by the Kyrgyz side: dead { $september_kgz_killed }, wounded { $september_kgz_wounded }, evacuated { $september_kgz_evacuated }; by the Tajik side:
                dead { $september_tjk_killed }, wounded { $september_tjk_wounded }.
        }
    }
# Texts of the tables as a sentence says them.
text-Golovnoy-Kok-Tash-then-most-of-the-border = first there and at Kok-Tash, then along most of the border
text-shots-at-posts-near-Bulak-Bashy-territory = shots at border posts near Bulak-Bashy, in a quarrel over territory
text-Kok-Tash-Khoja-Alo-Somoniyon = Kok-Tash / Khoja Alo
text-Tajik-foreign-ministry-Imomi- = the Tajik foreign ministry
text-RFE-RL-via-Wikipedia-EN = Radio Free Europe, as quoted in the English Wikipedia
text-Kyrgyz-side-via-Wikipedia-EN = the Kyrgyz side, as quoted in the English Wikipedia
text-Kyrgyz-government-via-Globalist = the Kyrgyz government, quoted by Globalist
text-EU-ECHO = the European Union’s aid office
text-Human-Rights-Watch-report = Human Rights Watch
text-Kyrgyz-authorities-via-Kontentchi = the Kyrgyz authorities

# The same where there is little room.
by-Tajik-foreign-ministry-Imomi- = Tajik foreign ministry
by-RFE-RL-via-Wikipedia-EN = Radio Free Europe, via Wikipedia
by-Kyrgyz-side-via-Wikipedia-EN = Kyrgyz side, via Wikipedia
by-Sputnik-year-end = Sputnik, at the end of the year
# ---------------------------------------------------------------- every known incident

deaths = { $case ->
        [none] No claim about deaths in this window can be used by the rule “{ $rule }”.
       *[other] Of { $incidents_listed } listed { $incidents_listed ->
            [one] incident
           *[other] incidents
        } { $fatal } had deaths; reports name none in { $fatal_none }{ $unsure ->
            [0] { "" }
           *[other] , in { $unsure } a death is uncertain
        }{ $no_word ->
            [0] .
           *[other] , on { $no_word } there is no word.
        }
    }{ $both ->
        [none] { "" }
       *[other] { " " }The list is far from complete: { $both ->
            [one] in { $both_first }
           *[several] from { $both_first } to { $both_last }
        } the Kyrgyz border service counted { $both_service } incidents of all sizes, the list { $both_listed }.
    }
deaths-timeline = { $peak ->
        [few] { $worst_years } hold { $worst_share } of the reported deaths
        [some] { $year_total } { $year_total ->
            [one] death was
           *[other] deaths were
        } reported in { $worst_years }
       *[other] No best value above zero, but the span of claims reaches { $reach }
    }
    .subtitle = Disc area: people killed (ring: largest number named); open dot: none named; cross: no word; strip: how closely a year was read
    .alt = { deaths-timeline }. Every listed incident by year and time of year, with discs by the number killed, below a strip that says how closely each
        year was read{ $peak ->
            [few] : the discs of two years stand out
           *[some] { "" }
        }.
    .empty = { $peak ->
            [silent] No number of deaths, not even zero, was reported in this window.
           *[zero] Reports in this window name no death.
        }
deaths-timeline-told = { $day }: { $n }
deaths-deadliest = The deadliest incidents; best value, in brackets the span of the claims considered
    .empty = no incident of this window has a number.
field-killed = Killed (people)
field-wounded = Wounded (people)
field-trigger = Trigger
trigger-border-guard = border control
trigger-land = land use
trigger-road = roads
trigger-communal = quarrels of residents
trigger-water = water
trigger-pasture = pasture
trigger-forest = wood cutting
trigger-smuggling = smuggling
trigger-unknown = causes not known
grade-none = not covered
grade-sparse = sparsely covered
grade-partial = partly covered
grade-best = read through
grade-full = covered in full

# ---------------------------------------------------------------- what set them off

causes = { $case ->
        [few] The window holds too few incidents to compare what set them off.
       *[some] Incidents most often began over { $first_trigger } ({ $first_n }{ $tied ->
            [yes] { " " }each
           *[no] { "" }
        }{ $second ->
            [yes] ), then over { $second_trigger } ({ $second_n }).
           *[no] ).
        } Of the { $fatal } with deaths { $deadly_n } began over { $deadly_trigger }.
    }
causes-triggers = { $case ->
        [few] What set incidents off
       *[some] Most often: { $first_trigger }
    }
    .subtitle = Listed incidents by trigger; in full tone: with deaths
    .alt = { causes-triggers }. Bars of incidents by trigger, the part with deaths in full tone: { $rows }.
    .empty = No incident of a known month falls in this window.
causes-triggers-told = { $n }, { $fatal } deadly
causes-months = { $months_k } of { $months_n } { $months_n ->
        [one] incident
       *[other] incidents
    } began from April to September
    .subtitle = Listed incidents by month; in full tone: April to September
    .alt = { causes-months }. Bars by month, those from April to September in full tone, with a dashed line for an even spread.
    .empty = No incident of a known month falls in this window.
causes-even = spread evenly
causes-shares = Incidents by trigger (our coding), with exact intervals of the share
    .share = Share of all (%), exact interval
    .fatal = With deaths
field-incidents = Incidents
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# ---------------------------------------------------------------- who had to leave

moved = { $case ->
        [none] No displacement of which several counts by different definitions are compared here falls in this report’s selection.
       *[some] In September 2022 { $evacuated_high } people left on the Kyrgyz side by the count of { $evacuated_high_by }; { $evacuated_part_by } speaks of { $evacuated_part },
        those whom the authorities moved. Displaced there were { $displaced_low } ({ $displaced_low_by }) to { $displaced_high } ({ $displaced_high_by }){ $tajik ->
            [yes] , on the Tajik side { $displaced_tjk_low } ({ $displaced_tjk_low_by }).
           *[no] .
        }
    }
moved-spans = { $case ->
        [some] Evacuated in September 2022: { $evacuated_part } or { $evacuated_high }, depending on who counts
       *[none] People who moved, by definition
    }
    .subtitle = People, smallest to largest claim by each definition; a triangle means “or more”
    .alt = { moved-spans }. Bars from the smallest to the largest claim about people evacuated, displaced, affected or returned, by
        clash, definition and side.
    .empty = No claim about people who moved falls in this report’s selection.
moved-spans-part = evacuated by the authorities
moved-spans-row = { $measure }, { $side }
measure-killed = killed
measure-wounded = wounded
measure-evacuated = evacuated
measure-displaced = displaced
measure-people-affected = affected
measure-returned = returned
measure-not-returned = not returned
measure-houses-destroyed = houses destroyed
measure-houses-damaged = houses damaged
measure-houses-destroyed-or-damaged = houses destroyed or damaged
measure-buildings-destroyed-or-damaged = buildings destroyed or damaged
measure-structures-damaged = structures damaged (located points)

# ---------------------------------------------------------------- did it stop

stopped = { $lethal ->
        [no] No death is recorded in this window.
       *[yes] No death is recorded since { $last_fatal }, { $days_since_death } { $days_since_death ->
            [one] day
           *[other] days
        } up to { $seen }, the last day read.
    } { $gap ->
        [no] With fewer than two incidents in the window there is no gap to measure.
       *[yes] The last incident of any kind is of { $last_day }, { $gap_now } { $gap_now ->
            [one] day
           *[other] days
        } before that day; earlier gaps lasted up to { $gap_longest } { $gap_longest ->
            [one] day
           *[other] days
        }.
    } { $after ->
        [no] { SPAN($treaty_day) ->
            [none] { "" }
           *[other] No observed day of this window lies after the treaty of { $treaty_day }.
        }
       *[yes] In the { $years_treaty } years since the treaty of { $treaty_day } the list holds { $after_treaty } { $after_treaty ->
            [one] incident
           *[other] incidents
        }; so few fit a true rate of up to { $treaty_high } a year. The list is read less closely from 2023 on.
    }
stopped-rates = { $rate_before } listed incidents a year before the protocol of 2022, { $rate_after } after it
    .subtitle = A year, from { $baseline } on (in all); band: how high the later rate may be
    .alt = { stopped-rates }. After: { $rows }. A line joins the rate before each text, an open circle, with that after it, a filled one close to zero.
    .empty = The window does not reach beyond such a text, or starts after it.
stopped-rates-before = { $rate } before ({ $n })
stopped-rates-after = { $rate } after ({ $n })
stopped-truces = After { $truces_broken } of { $truces } ceasefires the fighting went on
    .subtitle = Days of quiet in the list after each text; open dot: none
    .alt = { stopped-truces }. A line for each text, as long as the days to the next listed incident; open dots where the fighting went on.
    .date = Signed
    .title = Text
    .outcome = What followed
    .days = Days until then, or until the data end
    .empty = none was signed in this window.
stopped-truces-said = { $held ->
        [no] No ceasefire of this window was followed by a quiet that could be measured.
       *[yes] Of { $truces } { $truces ->
            [one] ceasefire
           *[other] ceasefires
        } fighting went on after { $truces_broken }; another text followed before any incident after { $truces_renewed }. The others, of
        { $truce_signed }, held { $truce_days } days.
    }
stopped-truces-told = { $day }: { $outcome ->
        [none_since] none in { $n } { $n ->
            [one] day
           *[other] days
        }
       *[other] { $outcome }{ $n ->
            [0] { "" }
            [one] , a day later
           *[other] , { $n } days later
        }
    }
outcome-went-on = fighting went on
outcome-next-incident = next listed incident
outcome-next-ceasefire = next ceasefire
outcome-none-since = none since
turn-protocol = protocol of 2022
turn-treaty = treaty of 2025

# ---------------------------------------------------------------- how sure are we

conflict-sure = { $case ->
        [few] The window holds too little to compare the findings over several settings.
       *[some] Each finding was computed again under up to { $runs_most } combinations of other rules, years and starts: of { $findings_tested } { $findings_tested ->
            [one] finding
           *[other] findings
        } { $findings_survive } came
        out the same every time, { $findings_mostly } more at least half of the time.
    }
conflict-sure-strip = { $findings_survive } of { $findings_tested } { $findings_tested ->
        [one] finding
       *[other] findings
    } came out the same under every choice tried
    .subtitle = In how many of the combinations of choices each finding holds
    .alt = { conflict-sure-strip }. A bar for each finding, as long as the share of combinations of choices in which it holds, with both numbers beside it.
    .empty = The window holds too little to compare the findings over several settings.
conflict-sure-strip-held = { $held } of { $runs }
conflict-sure-flips = { flips }
    .finding = { flips.finding }
    .flip = { flips.flip }
    .empty = { flips.empty }
conflict-sure-findings = Findings rerun over every combination of the choices they depend on
    .measured = Measured by
    .found = This report (lowest to highest)
    .held = Holds in
    .runs = Of
    .survives = Holds in all
    .empty = the window holds too little.
finding-largest = The two deadliest incidents hold more than half of the dead
    .short = Two incidents hold most of the dead
finding-disputed = Final claims about the Tajik dead of September 2022 differ by half or more
    .short = The Tajik toll of September 2022 is disputed
finding-kyrgyz = More dead are counted on the Kyrgyz than on the Tajik side
    .short = More dead on the Kyrgyz side
finding-season = More incidents begin from April to September than an even spread gives
    .short = More incidents from April to September
finding-trend = Later incidents used heavier weapons
    .short = Later incidents used heavier weapons
finding-fewer = Fewer incidents a year are listed after the protocol of 2022 than before it
    .short = Fewer since the protocol of 2022
finding-incomplete = The border service counts more than twice the incidents that the list holds
    .short = The list is far from complete
measured-largest = % of the dead
measured-disputed = largest over smallest
measured-kyrgyz = people more
measured-season = %, lower end of the interval
measured-trend = p, 1 if not heavier
measured-fewer = rate ratio, upper end of the interval
measured-incomplete = counted over listed
conflict-sure-settings = The same numbers, one choice changed at a time; a dash where a finding does not depend on it or has no value
    .choice = Choice
    .choice-missing = as in this report
    .value = Taken
    .largest = Two deadliest (% of dead)
    .disputed = Largest over smallest Tajik toll
    .kyrgyz = Kyrgyz minus Tajik dead
    .season = April–September, lower end (%)
    .trend = Weapons trend (p)
    .fewer = Rate ratio, upper end
    .incomplete = Border service over list
choice-rule = rule for a toll
choice-first-year = incidents from a later year on
choice-baseline-year = first year of the time before the protocol
choice-without = years left out
choice-confidence = only incidents recorded with more confidence
choice-counted = what counts as one
choice-shuffled = what changes places in the test
choice-claims-taken = claims taken
without-2021 = 2021
without-2022 = 2022
without-2021-and-2022 = 2021 and 2022
counted-incidents = each incident
counted-episodes = incidents close in time as one
shuffled-years = whole years
claims-taken-not-encyclopaedias = those read only in Wikipedia left out
# Each after "It turns": what else, if it is chosen, turns a finding.
turned-rule = if another rule gives the toll ({ $values })
turned-first-year = if only incidents from { $values } on count
turned-baseline-year = if the time before the protocol begins in { $values }
turned-without = if the incidents of { $values } are left out
turned-confidence = if only incidents recorded with at least { $values } confidence count
turned-counted = if incidents close in time count as one
turned-shuffled = if whole years change places instead of single incidents
turned-claims-taken = if claims read only in Wikipedia are left out
confidence-low = low
confidence-medium = medium
confidence-high = high

# ---------------------------------------------------------------- method: counts and coverage

counted = { $case ->
        [none] Neither the list nor the border service has an incident from { $first } to { $last }.
       *[some] The list holds { $listed_total } { $listed_total ->
            [one] incident
           *[other] incidents
        } in { $years_listed } of the { $years_window } { $years_window ->
            [one] year
           *[other] years
        } of this window. It does not cover { $years_none } of these years, covers { $years_sparse } sparsely and { $years_partial }
        partly, and was read through for { $years_best }; only there is an empty year a zero.
    }
counted-coverage = { $listed ->
        [none] No incident is selected, so there is no coverage to report.
       *[some] Of { $coverage_incidents } { $coverage_incidents ->
            [one] incident
           *[other] incidents
        }, { $rough } { $rough ->
            [one] is
           *[other] are
        } recorded with low confidence and { $unplaced } without a point. Of { $coverage_claims } claims,
        { $inferred } { $inferred ->
            [one] comes
           *[other] come
        } from a known outlet whose exact page was not recorded.
    }
counted-line = { $line ->
        [no] The window holds too few dated lengths or incidents to set them side by side.
       *[yes] Dated statements put the agreed line at { $km_first } km ({ $km_first_day }) to { $km_last } km ({ $km_last_day }), by different speakers and
        totals. Lengths and listed incidents run beside each other: an association in time, which says nothing about which of
        them, or what else, moved the other.
    }
counted-years = Incidents are listed in { $years_listed } of { $years_window } { $years_window ->
        [one] year
       *[other] years
    }; who counts decides how many
    .subtitle = By year; 0: none, inside the coverage; ?: none found, which says nothing; hatched: counted for a part of the year
    .alt = { counted-years }. Three panels over the same years; listed incidents: { $rows }.
    .empty = No incident was counted or listed in this window.
counted-years-service = incidents counted by the border service
counted-years-list = in the incident list
counted-years-line = km of the border said to be agreed
counted-other = Other published counts; none may be joined with another
    .count = Incidents
    .counted = What was counted
    .claimant = Who counted
counted-series = Declared coverage of each series; a year without a row is zero only from the grade “read through” on
    .series = Series
    .grade = Grade
    .what = What it covers
series-incident-list = incident list
series-border-service = border service
series-ucdp = UCDP
series-cow-mid = COW MID

# ---------------------------------------------------------------- method: rules

rule-latest = latest
    .takes = A final statement (or one that looks back) goes before an interim one, that before a preliminary one; then comes
        that of the best-placed claimant, then the latest; the span of the claimants' last statements, without either
        government's claims about the other side, gives the bounds.
rule-official = official
    .takes = Each side's own authorities on their own losses, last statement.
rule-independent = independent
    .takes = Third parties only (international organisations, NGOs, media, data sets), without claims that are recorded
        as repeating a figure of the authorities or another claim.
rule-widest = widest
    .takes = The span of all claims, whoever made them, without those for which someone placed as well gave a more final number;
        the best value is that of the rule “latest”, and what it leaves open above stays open.
rules = This report takes the rule “{ $rule }”.

    Rule “{ rule-latest }”: { rule-latest.takes }

    Rule “{ rule-official }”: { rule-official.takes }

    Rule “{ rule-independent }”: { rule-independent.takes }

    Rule “{ rule-widest }”: { rule-widest.takes }
rules-compiled = Of the { $claims_total } claims behind this report { $compiled }, or { $compiled_share }, are put together by us from the
    reports of an incident; { $zeros } of them { $zeros ->
        [one] is a zero that stands
       *[other] are zeros that stand
    } for “none reported”, { $silent } on deaths. Of
    { $word_incidents } { $word_incidents ->
        [one] incident
       *[other] incidents
    } with any word on deaths, on either side, { $word_alone } { $word_alone ->
        [one] rests
       *[other] rest
    } on such claims alone.
rules-founding = { $founding ->
        [no] The tolls of the two encyclopaedia articles are compared only where they and both their clashes are in the selection.
       *[yes] Two encyclopaedia articles on the relations of both countries give { $founding_2021 } dead for April 2021 and { $founding_2022 } for September 2022; the latter is
        the sum of the two official tolls as they stood on { $toll_day } and { $toll_next }, before both rose.
    }
rules-inferred = { $case ->
        [none] No claim of the three great clashes is listed, so none has an inferred page.
       *[some] † Of { $key_claims } claims about these clashes { $key_inferred } come from a known outlet whose exact page was not recorded († in the tables). Of { $basis_all } tolls of one side in one incident that the rule “{ $rule }” gives, { $basis_inferred } rest on such a claim.
    }
rules-assumed = What the sum of bounds assumes: all low (or all high) values can be true at once; nothing is assumed of how likely
    that is. What resampling assumes: each estimate errs on its own, most likely near its best value and never outside low and
    the largest number named; an open end is cut there, so the upper end is too low where estimates are open.
rules-grid = The tolls of three clashes by each rule: killed (people)
    .latest = Rule “latest”
    .official = Rule “official”
    .independent = Rule “independent”
    .widest = Rule “widest”
    .empty = none of these clashes is in this report’s selection.
rules-sums = The dead by every rule: plain sum of bounds beside resampled sums (nine in ten of the draws)
    .counted = Incidents with a toll
    .best = Sum of bounds (people)
    .top = Largest numbers named, added up
    .drawn = Resampled (people)
    .empty = no rule gives a number for this window.
rules-common = The same over what all rules cover, the only sums of the rules that may be held against each other
    .counted = Incidents
    .best = Sum of bounds (people)
    .empty = no toll of this window is given by every rule.
field-clash = Clash

# ---------------------------------------------------------------- method: growth, others

toll-growth-days = { $case ->
        [none] How the picture grew
       [once] { $grown }: { $grown_last } dead by what was known on { $known_last }
       *[some] { $grown }: { $grown_first } dead by what was known on { $known_first }, { $grown_last } by { $known_last }
    }
    .subtitle = People killed, both sides: the best value by rule and the span, as known on each day; time runs ever faster
    .alt = { toll-growth-days }. A panel for each great clash: lines that rise in steps through the first days and then stay, in bands of the span; beside large steps
        who spoke.
    .empty = No dated toll falls in this report’s selection.
toll-growth-day = day 3
toll-growth-week = a week
toll-growth-month = a month
toll-growth-year = a year
toll-growth-all = all
toll-growth-widest = span, all claims
toll-growth-spoke = { $n }: { $by }
agree = { $ucdp ->
        [no] No count of the Uppsala Conflict Data Program for its deadliest year of these two states is in this report’s selection.
       *[yes] For { $ucdp_year } the Uppsala Conflict Data Program ({ $ucdp_version }) gives { $ucdp_last } deaths between these two states; the rule
        “{ $rule }” gives { $own_best } over the incidents of that year: { $own_clash } in the deadliest and { $own_rest } in the other { $own_rest_n }. Official
        tolls, given for some of these incidents only, add up to { $official_best }.
    }
agree-verdicts = { $totals ->
        [no] No total of others falls into the years of this window.
       *[yes] Of { $totals_others } { $totals_others ->
            [one] total
           *[other] totals
        } of others { $totals_agree } { $totals_agree ->
            [one] agrees
           *[other] agree
        } within { $tolerance_pct }, { $totals_explained } { $totals_explained ->
                [one] differs
               *[other] differ
            } for a named
        reason, { $totals_unexplained } without one, and { $totals_without } { $totals_without ->
            [one] has
           *[other] have
        } no counterpart by the rule “{ $rule }”.
    }
agree-way = { $whole ->
        [no] The bridge to the Uppsala Conflict Data Program needs all its events, of both sides, which this selection does not hold.
       *[yes] From our { $bridge_ours } to the { $bridge_theirs } of the Uppsala Conflict Data Program for the same years it takes { $bridge_steps }
        steps: { $bridge_codes } ({ $bridge_n }). A fit and no proof: it shows that these steps are enough, not that the others counted in this way.
    }
agree-recall = { $recalled ->
        [no] No comparison with the days of ACLED was on record. The function conflict.recall makes it with a reader’s own export.
       *[yes] Of { $acled_days } days with violence of both countries in ACLED { $acled_found } are in the list, or { $acled_share }; by chance
        alone it would be { $acled_chance }. ACLED’s rows may not be passed on, and span and tolerance of that comparison were not
        recorded: it cannot be recomputed from this package. The function conflict.recall repeats it on a reader’s own export,
        conflict.match event by event.
    }
agree-bridge = { $fits ->
        [yes] From { $bridge_ours } to { $bridge_theirs }: the steps that are enough, which is a fit and no proof
       *[no] From { $bridge_ours } to { $bridge_theirs }: { $bridge_left } are not explained by these steps
    }
    .subtitle = People killed, 2014 to 2022: our total, each step, and the total of the Uppsala Conflict Data Program
    .alt = { agree-bridge }. Bars that stand on each other: { $rows }.
agree-steps = Bridges to the totals of others, over the incidents and years of each, whatever the window: people killed
    .to = To
    .amount = People
    .claim_ids = Claims it rests on
field-step = Step
field-by = Taken from
to-ucdp = UCDP GED, 2014 to 2022
to-ucdp-2021 = UCDP battle-related deaths, 2021
to-ucdp-2022 = UCDP battle-related deaths, 2022
to-official = official tolls
to-founding-2021 = encyclopaedia articles, April 2021
to-founding-2022 = encyclopaedia articles, September 2022
step-ours = our total
step-theirs = their total
step-left = not explained
step-tajik-dead = more Tajik dead in September 2022
step-kyrgyz-dead = more Kyrgyz dead in September 2022
step-not-states = without those killed with residents’ or disputed weapons
step-kyrgyz-dead-then = Kyrgyz dead as the toll stood then
step-tajik-dead-then = Tajik dead as the toll stood then
step-without-toll = incidents without an official toll
step-without-own-toll = sides without an official toll, where the other has one
step-toll-differs = official toll differs
agree-totals = Totals of others beside this report’s rule, all incidents of a year and both sides unless said (people killed)
    .other = Who
    .of = Of what
    .day = Incident of
    .day-missing = whole year
    .their = Theirs
    .best = Ours
    .clash = Ours: deadliest clash
    .rest = Ours: rest of the year
    .difference = Difference
    .tolerance = Tolerance
    .verdict = Verdict
    .reason = Reason
    .reached = Ours after the steps of the bridge
    .empty = none for this window.
of-year = both sides
of-both = both sides
of-KGZ = Kyrgyz side
of-TJK = Tajik side
verdict-explained = explained exception
verdict-unexplained = unexplained
verdict-no-number = no number by this rule
reason-bridge = larger tolls of September 2022, by the steps of the bridge; a fit, no proof
reason-repeats = the rule leaves out repeats of an official toll; its sum is open above
reason-third-parties = third parties report more Tajik dead than the authorities announced
reason-first-days = a lower bound of the first days, which both final tolls together exceed
reason-before-both-rose = the sum of both official tolls of 18 and 19 September 2022, before both rose
reason-military-only = COW MID counts military deaths only
reason-military-and-civilian = COW MID counts two military dead, Reuters one guard and one civilian
agree-parts = What such a year holds: every incident of these years with a number of dead, which add up to the yearly totals
    .empty = none for this window.
agree-territory = Two questions: where people died (UCDP events, whole year) and whose people died (this report’s rule)
    .on_territory = Killed on its territory (people)
    .best = Killed of its side (people)
    .empty = none for this window.

# ---------------------------------------------------------------- method: other ways to look

other-ways = { $case ->
        [few] With fewer than two incidents of a known month there is no season to test.
       *[some] Against an even spread over the year the share from April to September has p = { $season_p } (exact binomial). Rayleigh’s
        circular test, which fixes no season beforehand, has p = { $rayleigh_p } with a mean resultant length of { $rayleigh_length }.
    }
other-ways-river = { $wet ->
        [no] The window holds too few incidents of a known month to set them beside the water.
       *[yes] July carries { $water_july } of the year’s water of the Isfara (Ak-Suu, Karavshin), from which the Golovnoy intake is fed; { $july_k } of
        { $july_n } incidents began in July, or { $july_share }. An even spread would give { $july_even }; most began in { $busiest } ({ $busiest_n }). Two
        calendars beside each other: an association, or the lack of one, and no more.
    }
other-ways-armed = { $tested ->
        [no] The window holds too few incidents with a known level of weapons, or one level only, to test for a trend.
       *[yes] Over { $armed } incidents of a known level, Kendall’s tau between date and level is { $tau } (bootstrap), with a permutation p
        of { $tau_p }; above zero, later incidents used heavier weapons. Where whole years change places instead of single
        incidents, p is { $tau_years }.{ $spare ->
            [yes] { " " }Without { $heaviest }, the year of the heaviest weapons, tau is { $tau_spared }.
           *[no] { "" }
        }
    }
other-ways-seasons = Share of incidents by the choice of season, with exact intervals
    .season = Season
    .k = Incidents
    .share = Share (%), exact interval
    .expected_pct = If spread evenly (%)
    .p = p (exact)
other-ways-water = Shares of the year: water of the Isfara, by two gauges, and incidents, with exact intervals
    .season = Months
    .water_pct = Water, gauge Tash-Kurgan (%)
    .inferred_pct = Water, gauge without a name (%)
    .k = Incidents
    .share = Share of incidents (%), exact interval
    .expected_pct = If spread evenly (%)
other-ways-episodes = The season, and the rate after the protocol over the rate before, when incidents that follow one another count once
    .quiet = Days of quiet that part two episodes
    .quiet-missing = each incident by itself
    .episodes = Episodes
    .share = From April to September (%), exact interval
    .season_p = p against an even spread
    .rate = Ratio of rates, exact interval
other-ways-levels = Incidents by year and highest level of weapons
    .weapons_level = Level
field-before = Before
field-after = After
season-4-9 = April to September
season-3-9 = March to September
season-3-10 = March to October
season-5-8 = May to August
season-6-9 = June to September
season-7-7 = July
season-7-9 = July to September
season-5-9 = May to September
weapons-level-none = none
weapons-level-fists-stones = fists, stones
weapons-level-small-arms = small arms
weapons-level-mortar-heavy = mortars, heavy
weapons-level-armour-air = armour, aircraft
weapons-level-unknown = not known

# ---------------------------------------------------------------- data

stopped-starts = Incidents before and after each text, with the ratio of yearly rates and its exact interval
    .turn = Turn
    .which = Counted
    .start = Before, from
    .rate_before = A year before
    .rate_after = A year after
    .rate = Ratio, exact interval
    .dead_before = Dead a year before (best)
    .dead_after = Dead a year after (best)
    .grade_before = Lowest coverage before
    .grade_after = Lowest coverage after
    .changes = Coverage changes on
    .empty = the window does not reach beyond such a text, or starts after it.
which-all = all incidents
which-fatal = with deaths
stopped-gaps = The longest times between one listed incident and the next
    .since = After the incident that ended on
    .until = Until
    .best = Days
    .open = Still open
    .empty = no incident falls in this window, hence no gap between two.
incident-data = { $case ->
        [none] Of 2021 and 2022, the years of both great clashes, this report’s selection has no toll of each side.
       *[some] The dead of 2021 and 2022, the years of both great clashes, by the rule “{ $rule }”: on the Kyrgyz side { $kyrgyz_dead_2021 } and
        { $kyrgyz_dead_2022 }, on the Tajik side { $tajik_dead_2021 } and { $tajik_dead_2022 }.
    }
incident-data-casualties = Killed and wounded by year and side; a dash where no number was reported, which is no zero
    .empty = no number was reported in this window.
incident-data-sides = Deaths by side, and how far they are reported at all
    .deaths = Incidents with deaths
    .possible = One outlet only, or left open
    .zero = Incidents where reports name none
    .nothing = Incidents without a word on it
incident-data-populations = The dead as civilians and armed personnel, as far as claims tell them apart, and those of whom none does (people)
    .killed = Killed, best value
    .civilian = Said to be civilians
    .armed = Said to be armed
    .unknown = Not said
    .bound = A part is a minimum
    .empty = no death was reported in this window.
incident-data-last-words = The last final word of each claimant on the dead of the three clashes
    .side = Whose dead
    .best = Killed (people)
    .date = Said
    .date-missing = undated
    .empty = none of these clashes is in this report’s selection.
incident-data-january = January 2022: every claim about killed and wounded
    .side = Whose
    .best = People
    .date = Said
    .date-missing = undated
    .empty = it lies outside this report’s selection.
field-measure = Measure
field-claimant = Claimant
field-population = Population
field-source_match = Source
population-all = all
population-civilian = civilians
population-military = military
population-armed = armed
source-match-as-read = as read
source-match-page-inferred = † page inferred
source-match-incident-level = incident level
incident-data-losses = People moved and houses destroyed by year, best value with its span; definitions overlap
    .measure = Definition
    .best = People or houses
    .n = Incidents with a number
    .empty = no claim in this window.
incident-data-damage = Destroyed and damaged, each definition apart: smallest to largest claim
    .clash = Incident
    .measure = Definition
    .best = Number (buildings)
    .claims = Claims
    .empty = no claim in this window.
incident-data-places = Places with their spellings, incidents and deaths
    .place_name = Place
    .spellings = Also written
    .exact = At the place
    .stand_in = Point stands in
    .best = Killed (people)
