# The head of the story

headline-diplomacy = { $case ->
        [treaty] It took { $years_talks } years to agree on a border, and the lengths named on the way contradict each other
        [length] The length agreed grew from { $km_first } to { $km_last } km, by what both sides said
       *[none] { $agreements } signed { $agreements ->
            [one] text
           *[other] texts
        } and { $visits } presidential { $visits ->
            [one] visit
           *[other] visits
        } between two neighbours with a disputed line
    }
card-diplomacy-length = { $km_last } km
    .label = of border agreed, by the last length stated ({ $km_last_day })
card-diplomacy-settled = { $days_exchange } days
    .label = from the final protocol on the line to the exchange of the ratified treaty
card-diplomacy-move = { $move_days } days
    .label = from each of { $clashes } clashes to the first call, talks or truce
card-diplomacy-trade = { $mirror_ratio } times
    .label = as much trade in Tajik statistics as in Kyrgyz ones ({ $mirror_year })
card-diplomacy-visits = { $visits } { $visits ->
        [one] visit
       *[other] visits
    }
    .label = by presidents ({ $which })
card-diplomacy-texts = { $agreements } { $agreements ->
        [one] text
       *[other] texts
    }
    .label = signed or agreed
card-diplomacy-events = { $events } { $events ->
        [one] event
       *[other] events
    }
    .label = with a date and a tone
card-diplomacy-statements = { $statements_seen } { $statements_seen ->
        [one] statement
       *[other] statements
    }
    .label = on the line, its length or land

# Key findings

settled = { $case ->
        [none] On record from { $window }: texts signed or agreed { $agreements }, dated events { $events }; the papers of the settlement lie outside.
        [signed] **The border treaty was signed { $days_signed } days after the final protocol on the line** ({ $treaty_day }); counted from the first talks it took { $years_talks } years. No exchange of ratified texts is on record.
       *[some] **Counted from the final protocol, the border treaty took { $days_exchange } days to the exchange of ratified texts** ({ $exchange_day }); counted from the first talks, { $years_talks } years.
    }
    .statement = { finding-settled }
border-totals = **The share agreed depends on the length of the whole**, given as { $totals_range } km: the { $moved_own } said in { $moved_day } are { $moved_again } of { $denominator } km, { $points } percentage points apart.
    .statement = { finding-totals }
with-summit = { $case ->
        [few] { $visits ->
            [0] No presidential visit is recorded in the window { $window }.
            [one] { $visits } presidential visit is recorded in the window { $window }{ visits-which }.
           *[other] { $visits } presidential visits are recorded in the window { $window }{ visits-which }.
        }
       *[some] **Of { $visits } presidential visits{ visits-which } { $with_summit } came with a summit**, where hosts rotate. Of the { $own_visits } { $own_visits ->
            [one] other visit
           *[other] others
        } a president of { $first } made { $own_first }, { $own_share }: too few to compare.
    }
    .statement = { finding-summits }
first-moves = **After the { $clashes } clashes studied it took { $move_days } days to talks or a truce**. Of { $n_rule } with heavy weapons or at least four dead, { $n_moved } saw a move before the next, after { $rule_days } days.
    .statement = { finding-moves }
tone-turn = **On a scale from −2 to +2 the mean tone of events rose from { $tone_2022 } in 2022 to { $tone_2025 } in 2025**, years chosen by us. With the months in random order a rise as large comes in { $months_pct } of cases.
    .statement = { finding-tone-p }

# Which visits, where not all
visits-which = { $which ->
        [all] {""}
       *[other] {" "}({ $which })
    }

# The findings as statements, after "that"

finding-moves = a first move came within a week of each clash
finding-summits = most visits came with a summit
finding-silence = the longest silence lasted over three years
finding-settled = ratified texts were exchanged within two months
finding-totals = the length of the whole moves a stated share by over a percentage point
finding-half = about half of the line was said to be agreed at the end of 2020
finding-tone = mean tone rose from the earlier to the later period
finding-tone-p = the rise of tone is more than chance (one case in twenty)
finding-split = the best split of all years is more than chance (one case in twenty)
finding-votes = the two vote alike more than most Central Asian pairs
finding-trade = in each year with both, Tajik statistics show at least twice the trade that Kyrgyz ones do

turned-counted-from = if the days count from { $values }
counted-from-first-talks = the first talks
counted-from-treaty = the signing of the treaty
turned-clashes = if other clashes are taken ({ $values })
clashes-by-rule = all with heavy weapons or at least four dead
turned-moves = if only { $values } count as a move
moves-signed = signed texts and visits
moves-visits = presidential visits
turned-tone-rule = if tone is counted in another way ({ $values })
tone-rule-coded = as coded
tone-rule-direction = only as better or worse
tone-rule-without-ceasefires = without truces
tone-rule-without-visits = without visits
turned-clashes-counted = if other clashes count as events ({ $values })
clashes-counted-every = every incident
clashes-counted-lethal = those with a death or a row of their own
turned-periods = if other years are compared ({ $values })
periods-picked = 2022 and 2025
turned-frame = if other visits are taken ({ $values })
frame-all = all visits
frame-bilateral = with a bilateral part
frame-bilateral-only = without any summit
frame-reported = with reported attendance
turned-attendance = if only visits with reported attendance count
turned-denominator-km = if the whole border is taken to be { $values } km long
turned-weighing = if votes are weighed in another way ({ $values })
turned-figures = if other figures of trade are taken ({ $values })

# How many kilometres were agreed?

kilometres = { $case ->
        [none] No dated statement of a length agreed lies in the window { $window }.
       *[some] Of the dated figures { $n_stated } { $n_stated ->
            [one] states
           *[other] state
        } a length and { $n_derived } { $n_derived ->
            [one] gives
           *[other] give
        } a share or a remainder, from which we derive one.
    }
kilometres-back = { $n_back ->
        [0] No figure lies more than { $rounding } km below an earlier one.
       *[other] Of these { $n_back } { $n_back ->
            [one] lies
           *[other] lie
        } more than { $rounding } km below an earlier one{ $steps ->
            [back] {""}
           *[other] : { $worst_later } km ({ $worst_later_day }) after { $worst_earlier } ({ $worst_earlier_day }), stated
        }{ $steps ->
            [worst] .
            [both] , and { kilometres-derived }
           *[back] : { kilometres-derived }
        }
    }
kilometres-derived = { $back_later } km ({ $back_later_day }) after { $back_earlier } ({ $back_earlier_day }), derived{ $back_report ->
        [one] {" "}from one press report
       *[two] {""}
    }.
kilometres-whole = { $case ->
        [none] {""}
       *[some] The whole border was given { $n_totals } { $n_totals ->
            [one] length
           *[other] lengths
        }, { $totals_range } km.{ $map ->
            [none] {""}
           *[some] {" "}A map of { $map_day }{ $treaty ->
                [later] {""}
               *[some] , older than the treaty,
            } draws the { $map_km } km that the conflict page uses.
        }
    }
kilometres-dated = { $case ->
        [none] What was said of the length agreed
       *[some] { $steps ->
            [none] From { $km_first } km to { $km_last } km agreed
            [worst] On the way to { $km_last } km: { $worst_earlier } and then { $worst_later } as stated
            [back] On the way to { $km_last } km: { $back_earlier } and then { $back_later } as derived
           *[both] On the way to { $km_last } km: { $worst_earlier } and then { $worst_later } as stated, { $back_earlier } and then { $back_later } as derived
        }
    }
    .subtitle = Kilometres of border said to be agreed, by date of the statement; arrows: a later figure is lower
    .alt = { kilometres-dated }. A dot a statement, filled where a length was stated, hollow where it follows from a share or a remainder; an arrow for each step back. A grey band: the lengths given for the whole border; lines: { $treaty ->
        [later] large clashes
       *[some] clashes and the treaty
    }.
    .empty = No dated statement of a length lies in this window.
length-stated = length stated
length-implied = derived from a share or a remainder
length-early = { $km } · { $speaker }, of { $date }
length-said = { $dated ->
        [yes] { $km } · { $speaker }, { $date }
       *[no] { $km } · { $speaker }
    }
length-band = Said of the whole border: { $range } km
moment-clash = fighting
moment-treaty = treaty

# Who are these neighbours?

neighbours =
    Both were republics of the Soviet Union{ $has_union_year ->
        [none] {""}
       *[some] {" "}until { $union_year }
    }.{ $has_relations_day ->
        [none] {""}
       *[some] {" "}They took up diplomatic relations on { $relations_day }{ $has_bases_day ->
            [none] {""}
           *[some] {" "}and signed a treaty on their bases on { $bases_day }
        }.
    }
    { $has_raid_day ->
        [none] {""}
       *[some] Fighters of the Islamic Movement of Uzbekistan, so named by the US Department of State, came from Tajikistan and held hostages in Batken (Баткен) from { $raid_day }; nothing read says that they acted for the Tajik state.
    }

    { $has_treaty_day ->
        [none] The two hold different views of where the line runs
       *[some] Until the treaty of { $treaty_day } the two held different views of where the line runs
    }{ $has_talks_day ->
        [none] {""}
       *[some] ; a joint commission first met on { $talks_day }
    }. The Tajik exclave of Vorukh (Ворух), { $vorukh_km2 } km² on a map{ $has_treaty_day ->
        [none] {""}
       *[some] {" "}older than the treaty
    }, lies inside Kyrgyzstan.
    { $clashes_known ->
        [none] What is disputed on the ground is told on [the conflict page](border_conflict.ipynb).
        [april] Disputes over land, roads and the Golovnoy (Головной) water intake grew into a large clash, { $april_day }, told on [the conflict page](border_conflict.ipynb).
       *[both] Disputes over land, roads and the Golovnoy (Головной) water intake grew into two large clashes, { $april_day } and { $september_day }, told on [the conflict page](border_conflict.ipynb).
    }
neighbours-past =
    { $has_mediation_day ->
        [none] {""}
       *[some] In the Tajik civil war Kyrgyzstan tried to mediate ({ $mediation_day }){ $has_unit_day ->
            [none] {""}
           *[some] , sent a small unit ({ $unit_day }){ $has_return_day ->
                [none] {""}
               *[some] {" "}that was home { $return_day },
            }
        }{ $has_refugees_day ->
            [none] .
           *[some] {" "}and took in refugees (counted in { $refugees_day }).
        }
    }{ $has_raids_again ->
        [none] {""}
       *[some] {" "}Militants came from Tajikistan again ({ $raids_again }), which denied bases on its soil.
    }
    Censuses counted { $kyrgyz_last } Kyrgyz in { $second } in { $census_last }, after { $kyrgyz_top } at the highest count in { $census_top }.
neighbours-minorities = Each other's minority
    .country = In
    .persons-missing = not found
    .note-missing = {""}

# Who visits whom?

who-visits = { $case ->
        [none] No presidential visit{ visits-which } is recorded in the window { $window }.
       *[some] Of { $visits } presidential { $visits ->
            [one] visit
           *[other] visits
        }{ visits-which }, { $hosted_second } led to { $second } and { $hosted_first } to { $first }; { $summits } { $summits ->
            [one] was a trip
           *[other] were trips
        } to a summit only, { $mixed } both a visit and a summit.
    }
who-visits-long = { $long ->
        [none] {""}
       *[some] The longest time without any was { $longest_all } days, to { $all_end }; leaving out trips to a summit, { $longest_bilateral } days, to { $bilateral_end }.{ $opening ->
            [none] {""}
           *[some] {" "}The visit from which the longest time counts ({ $opening_day }) was made by Emomali Rahmon as head of the Supreme Soviet.
        }
    }
who-visits-rows = { $case ->
        [none] {""}
       *[some] Of the { $visits } { $visits ->
            [one] visit
           *[other] visits
        } { $founding } { $founding ->
            [one] stands
           *[other] stand
        } in the two encyclopaedia articles; attendance is reported for { $reported }, for any others it follows from lists.
    }
who-visits-silence = { $silence ->
        [none] Fewer than two visits ({ $which }) lie in the window { $window }: no silence can be measured.
       *[some] The longest time without any ran from { $silence_start } to { $silence_end }, { $silence_days } days; half of the { $n_gaps } { $n_gaps ->
            [one] interval was
           *[other] intervals were
        } shorter than { $median_gap }. By { $until }, the last day of the data, the last visit was { $now_days } days old.
    }
who-visits-by-year = { $silence ->
        [none] Presidential visits: { $visits }
       *[some] { $visits } presidential visits, and { $silence_days } days without any at the longest
    }
    .subtitle = Each mark is a visit, on the side of the president who travelled; bars: longest times without one
    .alt = { who-visits-by-year }. Each mark is a visit, on one side of the line of years those by presidents of { $first }, on the other those by presidents of { $second }; hollow for a trip to a summit. Bands name the presidents, bars on the line are the longest times without a visit.
    .empty = No presidential visit is recorded in this window.
visit-by = by presidents of { $country }
visit-own = with a bilateral part
visit-summit = to a summit only
visit-gap = { $longest ->
        [yes] { $days } days
       *[no] { $days }
    }

# After a clash, who moves first?

after-clash = { $case ->
        [few] { $clashes_seen } of the clashes that this report follows { $clashes_seen ->
            [one] lies
           *[other] lie
        } in the window { $window }; that is too few for a comparison.
       *[some] Neither side was always the first to travel: after these { $clashes } clashes it took { $trip_days } days until a president went, one of { $first } in { $trips_first } { $trips_first ->
            [one] case
           *[other] cases
        }, one of { $second } in { $trips_second }.
    }
after-clash-reopened = { $reopened ->
        [none] {""}
       *[some] What lasted only minutes on { $reopened_day } was the reopening of a road; the truce was agreed in the night that followed.
    }
after-clash-steps = { $case ->
        [few] First moves came { $move_days } days after the clashes that this report follows
       *[some] Talks or a truce came { $move_days } days after each clash, a president after { $trip_days }
    }
    .subtitle = Days from the start of each clash to the next talks, truce, paper and visit, on a logarithmic scale
    .alt = { after-clash-steps }. One row a clash: diamonds for the next truce, talks and other paper along a line of days, a circle or square for the next visit, by the side whose president travelled.
    .x = Days after the first day of the clash
    .empty = No move follows one of these clashes in this window.
after-clash-every = The next move of each kind after each of the clashes chosen
    .clash = Clash began
    .start = First such move
    .start-missing = none before the next clash or the end
    .text = What it was
    .text-missing = {""}
    .empty = No such clash lies in this window.
move-day = { $moves }:{"\u00A0"}{ $days }
move-other = call, talks or paper
move-by = visit by the president of { $country }
move-ceasefire = truce
move-talks = talks
move-other-agreement = other paper
move-visit = visit
move-bilateral-visit = bilateral visit

# What was signed, and what became of it?

papers = { $case ->
        [none] No agreement is recorded in the window { $window }.
       *[some] { $most } of { $agreements } texts signed or agreed are of { $most_year }, { $n_undated } { $n_undated ->
            [one] has
           *[other] have
        } no known date. Presidents signed { $by_presidents }; { $on_border } are about the border or a truce, and { $n_broken } { $n_broken ->
            [one] is
           *[other] are
        } reported broken.
    }
papers-wording = { $wording ->
        [none] The papers of February and March 2025 lie outside the window { $window }.
        [later] {""}
       *[some] The two encyclopaedia articles date the delimitation agreement to { $protocol_day } and name the two heads of the security committees; by the other sources that day brought the final protocol of the commissions, and the treaty was signed by the presidents { $days_treaty } days later, on { $treaty_day }.
    }
papers-force = { $exchange ->
        [none] No exchange of instruments of ratification is recorded for texts of the window { $window }.
       *[some] At least one side ratified { $n_ratified }; for { $n_exchanged } of these the ratified texts were exchanged, { $exchange_days } days after signature.
    }
papers-dated = { $most } of { $n_dated } dated { $n_dated ->
        [one] text is
       *[other] texts are
    } of { $most_year }
    .subtitle = Each mark is a text signed or agreed, by year
    .alt = { papers-dated }. Columns of marks by year, the tallest in { $most_year }. Filled marks were signed by presidents, crosses are reported broken, squares were denounced or not carried out. A few texts are named above their columns.
    .empty = No dated agreement is recorded in this window.
papers-of-year = { $case ->
        [none] Texts of a year
       *[some] Every text of { $most_year }, and what became of it
    }
    .status = Status
    .date = Signed
    .title = Text
    .empty = None in this window.
fate-presidents = signed by presidents
fate-other = signed or agreed by others
fate-broken = reported broken
fate-dead = denounced or not carried out
named-text = { $title }, { $date }
level-presidents = presidents
level-governments = governments
level-deputy-prime-ministers = deputy prime ministers
level-foreign-ministers = foreign ministers
level-security-chiefs = security chiefs
level-security-chiefs-local = security chiefs, local heads
level-agencies = agencies
level-border-services = border services
level-local = local
level-not-stated = not stated
level-official = official visit
level-official-or-state = official or state visit
level-state = state visit
level-working = working visit
status-agreed = agreed, no signed text
status-applied = in use
status-broken = broken
status-denounced = denounced by one side
status-expired = expired
status-in-force = in force
status-instruments-exchanged = ratified, exchanged
status-not-carried-out = not carried out
status-ratified = ratified by one side
status-signed = signed

# How much land was to change hands?

land-swap = { $case ->
        [none] No itemised exchange with a claimed total lies in the window { $window }.
        [one] The parcels listed { $way } come to { $itemised } ha; for that direction { $claimed } ha were named in all, of which { $unexplained } ha are in no list read.
       *[some] The parcels listed come to { $itemised } ha { $way } and { $itemised_other } ha { $other_way }. { $claimed_by } named { $claimed } ha for the first direction, { $unexplained } more than the list.
    }
land-swap-listed = { $case ->
        [none] {""}
       *[some] One Kyrgyz official, K. Tashiev, listed the parcels; no treaty annex with areas was read.
    }{ $returned ->
        [none] {""}
       *[some] {" "}In return for a share of the Golovnoy intake { $returned_ha } ha are named.
    }
land-swap-ways = { $case ->
        [none] What land was to change hands
        [one] { $itemised } ha { $way } are listed, { $claimed } ha were named
       *[some] { $itemised } ha { $way } are listed, { $itemised_other } the other way; { $claimed } were named
    }
    .subtitle = Hectares that were to change hands, parcel by parcel, as stated
    .alt = { land-swap-ways }. One bar a direction, its parcels side by side; a dashed outline as long as the total that was named.
    .empty = No land statement lies in this window.
land-swap-swapped = Land exchanged, itemised and claimed (hectares)
    .items = Items
    .itemised_ha = Itemised (ha)
    .claimed_ha = Claimed total (ha)
    .claimed_ha-missing = none stated
    .unexplained_ha = Not itemised (ha)
    .empty = No land statement in this window.
land-swap-parcels = The parcels, as stated
    .date = Stated
    .area_ha = Area (ha)
    .speaker-missing = not named
    .note = What
    .empty = No land statement in this window.
land-items = { $ha } ha in { $items } items, the largest { $top } ha
land-claimed = { $ha } ha named
direction-KGZ-to-TJK = from Kyrgyzstan to Tajikistan
direction-TJK-to-KGZ = from Tajikistan to Kyrgyzstan
direction-swap = swap
subject-diplomatic-relations = diplomatic relations
subject-friendship = friendship
subject-security = security
subject-citizenship = citizenship
subject-defence = defence
subject-cooperation-package = cooperation package
subject-institutions = institutions
subject-border = border
subject-movement-of-people = movement of people
subject-diplomacy = diplomacy
subject-ceasefire = ceasefire
subject-border-security = border security
subject-social-security = social security
subject-media = media
subject-youth = youth
subject-administration = administration
subject-transport = transport
subject-water = water
subject-culture = culture

# What do the two trade statistics say?

two-mirrors = { $case ->
        [none] No year of the window { $window } is known from both sides' statistics.
       *[some] For { $mirror_year } the statistics of { $second } show { $mirror_second } million dollars of trade, those of { $first } { $mirror_first }.
    }
two-mirrors-mirrors = { $case ->
        [none] Turnover of a year, as one side gives it
       *[some] In { $mirror_year } the statistics of { $second } show { $mirror_ratio } times the trade that those of { $first } do
    }
    .subtitle = Trade between the two, million US dollars a year; bars reach the highest figure of each side
    .alt = { two-mirrors-mirrors }. Two bars a year, one for each side; where no figure was found the bar is missing and says so.
    .empty = No yearly figure of either side lies in this window.
two-mirrors-every = Turnover by year as each side's statistics give it (USD million), lowest to highest of their own figures
    .KGZ = Kyrgyzstan
    .TJK = Tajikistan
    .third = Third-party data set, rounded
    .ratio = Ratio
    .empty = No yearly trade figure lies in this window.
statistics-of = by { $country }
no-figure = none found

# How did the tone change?

tones = { $case ->
        [none] { $events } dated { $events ->
            [one] event carries
           *[other] events carry
        } a tone in the window { $window }: too few, or too alike, to look for a change.
       *[some] One person read the tone of { $events } dated events. Split before { $change_year }, the years differ most: the mean is { $tone_before } before and { $tone_after } from then on.
    }
tones-split = { $case ->
        [none] {""}
       *[some] Of the { $events } events { $n_lethal } are lethal clashes taken from the incidents because no event told of them. The split before { $change_year } comes up by chance with p = { $tone_p } when events are shuffled, { $tone_p_years } when whole years are.
    }
tones-by-year = { $many ->
        [one] Mean tone in { $lowest_year }: { $lowest }
        [all] Mean tone ran from { $lowest } in { $lowest_year } to { $highest } in { $highest_year }
       *[many] Of years with five events or more, mean tone was lowest in { $lowest_year } ({ $lowest }), highest in { $highest_year } ({ $highest })
    }
    .subtitle = Dated events by tone, from −2 (lethal clash) to +2 (treaty, state visit); larger dots: more events
    .alt = { tones-by-year }. A line of yearly means over dots as large as the number of events. Dashed lines mark the years from which on the mean differs.
    .empty = No event is recorded in this window.
tone-mean = mean of the year
tone-split =
    mean { $before } before,

    { $after } from { $year } on

votes = { $case ->
        [none] No voting data lie in the window { $window }.
       *[some] At the United Nations the two voted alike in { $un_pct } of { $un_joint } joint roll calls ({ $un_first } to { $un_last }), rank { $un_rank } of { $un_pairs } Central Asian pairs.
    }
votes-above = { $case ->
        [none] {""}
       *[some] Their share was above the median of the other pairs in { $un_above } of { $un_years } { $un_years ->
            [one] year
           *[other] years
        }.
    }
votes-alike = Alike more often than the median Central Asian pair in { $un_above } of { $un_years } { $un_years ->
        [one] year
       *[other] years
    }
    .subtitle = Roll calls in the General Assembly in which both voted and voted alike, % of the year
    .alt = { votes-alike }. A line of the share of joint roll calls in which { $first } and { $second } voted alike, over the range of the other pairs and their median.
    .empty = No roll call of this pair lies in this window.
votes-ranking = Votes alike over all years of the window, by pair
    .rank = Rank
    .pair = Pair
    .same_votes = Alike
    .joint_votes = Joint roll calls
    .share = Share (%)
    .low_share = Low (%)
    .high_share = High (%)
    .empty = No roll calls in this window.
votes-range = range of the other pairs
votes-median = their median
votes-pair = { $pair }

# How sure are we?

diplomacy-sure = { $case ->
        [none] The window { $window } holds too little to compute the findings under other choices.
       *[some] { $n_tested } { $n_tested ->
            [one] finding was
           *[other] findings were
        } computed again under every other choice that they rest on, { $n_runs } times in all; { $n_held } held each time.
    }
diplomacy-sure-strip = { $n_held } of { $n_tested } { $n_tested ->
        [one] finding
       *[other] findings
    } { $n_held ->
        [one] holds
       *[other] hold
    } under every choice tried
    .subtitle = Each square is a combination of choices, filled where the statement holds
    .alt = { diplomacy-sure-strip }. One row of squares a finding, filled for the combinations under which it holds and hollow for the others.
    .empty = No finding could be computed in this window.
diplomacy-sure-flips = { flips }
    .finding = { flips.finding }
    .flip = { flips.flip }
    .empty = { flips.empty }
diplomacy-sure-tested = The findings under every other choice
    .finding = Statement: that …
    .empty = No finding could be computed in this window.

# Method: coverage, counting, lengths, pace, tests of the tone

diplomacy-coverage =
    In the window { $window }: { $visits_seen } { $visits_seen ->
        [one] visit
       *[other] visits
    }, { $agreements_seen } { $agreements_seen ->
        [one] text
       *[other] texts
    } signed or agreed, { $statements_seen } { $statements_seen ->
        [one] statement
       *[other] statements
    } on delimitation and { $events } { $events ->
        [one] event
       *[other] events
    }, up to { $until }.
diplomacy-coverage-articles = Where each section of the two encyclopaedia articles is taken up
    .section = Section of the articles
    .report = Report
    .heading = Under
report-border-conflict = border conflict
heading-findings = Key findings
heading-tone = How did the tone change?
heading-neighbours = Who are these neighbours?
heading-history = History, culture and the two articles
heading-papers = What was signed, and what became of it?
heading-trade = What do the two trade statistics say?
heading-visits = Who visits whom?
heading-company = Organisations and missions

counting-opening = { $opening ->
        [none] {""}
       *[some] The longest silence begins with the visit of { $first_day }, of which no day was read; its guest, { $guest }, then headed the Supreme Soviet and was not yet president. Without it the longest is { $since_days } days, to { $since_end }.
    }
counting-thin = { $thin ->
        [none] {""}
       *[some] Without the summit trips whose day or attendance is derived ({ $thin_days }) the longest would be { $thin_silence } days, to { $thin_end }.
    }
counting-frames = Counts and silences under four ideas of a visit; an interval only where no summit decides who goes
    .frame = Which visits
    .visits = Visits
    .by_first = By Kyrgyzstan
    .share_pct = Share
    .share_pct-missing = none
    .low_pct = Low
    .low_pct-missing = not given
    .high_pct = High
    .high_pct-missing = not given
    .gaps = Silences
    .median_days = Half shorter than (days)
    .longest_days = Longest (days)
    .longest_from = From
    .longest_to = To
    .current_days = Open now (days)
counting-longest = The four longest silences of each kind
    .frame = Which visits
    .after_day = Last visit
    .next_day = Next visit
    .next_day-missing = none up to the end
    .days_low = Days
    .days_high = At most (days)
    .open = Still open
    .empty = Fewer than two visits in this window.

border-lengths = { $case ->
        [none] Too few totals lie in the window { $window } to compare them.
       *[some] The smallest total, { $total_low } km, was given on { $total_low_day }; all other plausible ones lie from { $other_low } to { $other_high } km.
    }
border-lengths-aside = Plausible are totals of { $plausible } km{ $slip ->
        [none] {""}
       *[some] ; { $slips } km is set apart as a likely slip
    }.{ $unsaid ->
        [none] {""}
       *[some] {" "}The { $unsaid_total } km of { $unsaid_day } ({ $unsaid_agreed } agreed, { $unsaid_left } left) are a total that nobody gave and that no finding rests on.
    }{ $above ->
        [none] {""}
       *[some] {" "}A restated share of more than the whole means only that the chosen total is shorter than the line of the treaty.
    }
border-lengths-shares = { $moves ->
        [none] Each share has its own denominator
       *[some] The length of the whole alone moves a stated share by up to { $moved } percentage points
    }
    .alt = { border-lengths-shares }. One row a statement: a square for its share of its own total, a diamond for its share of { $denominator } km, joined by a line.
    .subtitle = Share of the border said to be agreed, %, by statement
    .empty = No statement of a length or share lies in this window.
border-lengths-totals = Lengths given for the whole border
    .km_total = Total (km)
    .statements = Statements that use it
    .first_day = First so dated
    .first_day-missing = undated
    .plausible = Plausible, no likely slip
    .empty = No total is stated in this window.
share-own = of its own total
share-of = of { $km } km
undated = undated

border-pace = { $case ->
        [none] Too few steps of single meetings lie in the window { $window } to compare them with a sum.
       *[some] { $n_steps } steps of single meetings were published, from { $step_low } to { $step_high } km, { $step_median } km at the median and { $step_sum } km in all; the sums stated for longer periods are larger than the published steps inside them.
    }
border-pace-below = { $fall ->
        [none] No stated length lies below an earlier one.
       *[some] { $n_falls } stated { $n_falls ->
            [one] length lies
           *[other] lengths lie
        } below an earlier one, the most by { $worst_fall } km.
    }
border-pace-meetings = { $short ->
        [none] A meeting settled { $per_meeting } km
       *[some] A meeting settled { $per_meeting } km; { $stated_km } km stated are { $gap_km } more than the steps of those months
    }
    .alt = { border-pace-meetings }. One bar a meeting with its published step, hatched where it is the average of a stated sum; a bracket joins the steps of the months to which a larger sum was given.
    .subtitle = Kilometres of border agreed a meeting, by date of the statement
    .empty = No length agreed at single meetings is stated in this window.
border-pace-falls = Lengths that lie below an earlier one (km)
    .earlier_day = Earlier statement
    .earlier_value = Length (km)
    .later_day = Later statement
    .later_value = Length then (km)
    .fall = Lower by (km)
    .empty = None in this window.
border-pace-falls-pct = Shares that lie below an earlier one (% of each statement's own total)
    .earlier_day = Earlier statement
    .earlier_value = Share (%)
    .later_day = Later statement
    .later_value = Share then (%)
    .fall = Lower by (percentage points)
    .empty = None in this window.
border-pace-sums = Stated sums against the steps published for the same months (km)
    .covered = Months covered
    .stated_km = Sum stated (km)
    .steps = Dated steps
    .steps_km = Their sum (km)
    .undated_km = Undated step (km)
    .gap_km = Not accounted for (km)
    .empty = No such sum in this window.
pace-step = published step of one meeting
pace-sum = average from a stated sum
pace-mean = { $mean } ({ $km } km in { $meetings } meetings)
pace-short =
    { $stated_km } km said

    for these months;

    steps: { $steps_km } km

    (and { $undated_km } undated)

tone-tests = { $case ->
        [later] {""}
        [none] The years 2022 and 2025 are not both in the window { $window }.
       *[some] From 2022 to 2025 the mean rose by { $turn_points } points, from { $tone_2022 } ({ $n_2022 } events) to { $tone_2025 } ({ $n_2025 } events); as large a gap comes up in { $months_pct } of the divisions of their months (p = { $turn_p }) and { $events_pct } of those of the single events. Without its many truces the mean of 2022 is { $tone_apart }. The tone of a single event lies between { $low_2022 } and { $high_2022 } in 2022, between { $low_2025 } and { $high_2025 } in 2025. These two years were chosen because the story turns there; the blocks of five years were not.
    }
tone-tests-splits = { $splits ->
        [none] {""}
       *[some] Of { $n_splits } { $n_splits ->
            [one] split
           *[other] splits
        } tried, one inside the other, { $n_found } passed the test.
    }
tone-tests-blocks = Mean tone in blocks of five years, fixed beforehand, each against the one before
    .block = Years
    .mean = Mean
    .difference = Change
    .difference-missing = {""}
    .p_months = p, months shuffled
    .p_months-missing = {""}
    .empty = No whole block of five years in this window.
tone-tests-changes = Splits of the years that were tried for a change of mean tone
    .from_year = From
    .to_year = To
    .year = Best split before
    .before = Mean before
    .after = Mean after
    .n_before = Events before
    .n_after = Events after
    .p = p, events shuffled
    .p_years = p, years shuffled
    .found = Passed
    .empty = Too few events in this window, or too alike.
tone-tests-choices = How far mean tone rose, by rule of tone, clashes counted and periods compared
    .tone_rule = Rule
    .clashes_counted = Clashes
    .periods = Periods
    .tone = Rise (points)
    .tone_p = p, months shuffled

# Data

visits-data = { $case ->
        [none] No visit of the two encyclopaedia articles lies in the window { $window }.
       *[some] Of { $founding_visits } { $founding_visits ->
            [one] visit
           *[other] visits
        } in the two encyclopaedia articles, other sources agree with { $founding_agree } on date, place and kind.
    }
visits-data-every = Every recorded visit
    .place = Place
    .visit_kind = Kind
    .level-missing = not stated
    .occasion = Occasion
    .occasion-missing = {""}
    .attendance = Attendance
    .empty = No visit in this window.
visits-data-leaders = Visits by leader
    .leader = Leader
    .country = Of
    .made = Visits made
    .bilateral = bilateral
    .both = with a summit
    .summit = summit only
    .hosted = Visits received
    .founding = Made, in the two articles
    .first_day = First made
    .last_day = Last made
    .empty = No visit in this window.
visits-data-levels = Visits by level
    .made = Visits
    .by_KGZ = By Kyrgyzstan
    .by_TJK = By Tajikistan
    .bilateral = bilateral
    .both = with a summit
    .summit = summit only
    .founding = In the two articles
    .empty = No visit in this window.
visits-data-articles = The visits of the two encyclopaedia articles against other sources
    .founding_date = Articles: date
    .founding_place = Articles: place
    .date = Other sources: date
    .place = Other sources: place
    .agrees = Agreement
    .note = What the other sources say
    .note-missing = {""}
visit-kind-bilateral = bilateral visit
visit-kind-both = visit joined to a summit
visit-kind-summit = trip to a summit
attendance-inferred = inferred from a list
attendance-probable = probable, not confirmed
attendance-reported = reported

papers-data-every = Every agreement in the ledger
    .status = Status
    .date = Signed
    .date-missing = undated
    .title = Text
    .parties = Parties
    .level-missing = not stated
    .signatories-missing = {""}
    .status_detail = What became of it
    .status_detail-missing = {""}
    .note-missing = {""}
    .empty = No agreement in this window.
papers-data-levels = Agreements by level of the signatories
    .broken = Of them broken
    .first_day-missing = undated
    .last_day-missing = undated
    .empty = No agreement in this window.
papers-data-fates = What became of the texts, as far as sources say
    .status = Status
    .empty = No agreement in this window.
papers-data-broken = Agreements reported broken, and how soon
    .date = Signed
    .title = Text
    .broken = Broken
    .days_low = Days, at least
    .days_high = Days, at most
    .status_detail = By which account
    .empty = No agreement of this window is reported broken.
papers-data-force = From signature to ratification to exchange of instruments, with the days after signature
    .status = Status
    .date = Signed
    .title = Text
    .ratified_kgz = Kyrgyz parliament ratified
    .ratified_kgz-missing = not found
    .days_to_ratified_kgz = Days
    .ratified_tjk = Tajik lower house approved
    .ratified_tjk-missing = not found
    .days_to_ratified_tjk = Days
    .exchanged = Instruments exchanged
    .exchanged-missing = not found
    .days_to_exchanged = Days
    .empty = No ratification is recorded for agreements of this window.

company-data =
    Of { $organisations } organisations both are members of { $both_members }; sources name { $one_only } that one has joined and the other has not, and for { $one_found } a row was found for one side only, which does not show that the other is outside.
    Of { $both_dated } with both years of joining, { $first } was earlier in { $earlier_first }, { $second } in { $earlier_second }. Embassies open: { $embassies }, in { $embassy_cities }; consulates general in { $consulates } were being prepared.
company-data-one = What one has and the other has not, or was not found to have
    .KGZ_status = Kyrgyzstan
    .KGZ_joined = Since (Kyrgyzstan)
    .TJK_status = Tajikistan
    .TJK_joined = Since (Tajikistan)
company-data-both = What both share, with dates
    .KGZ_status = Kyrgyzstan
    .KGZ_joined = Since (Kyrgyzstan)
    .TJK_status = Tajikistan
    .TJK_joined = Since (Tajikistan)
    .years_apart = Tajikistan later by (years)
company-data-missions = Every mission and ambassador on record
    .status = Status
    .kind = What
    .sender = Sent by
    .date-missing = not found
    .person-missing = {""}
    .note-missing = {""}
status-member = member
status-former-member = former member
status-no-row = not found
status-not-member = not a member
status-observer = observer
status-prospective = prospective member
status-coded = coded in a data set
status-in-post = in post
status-in-preparation = in preparation
status-left = relieved
status-open = open
status-recalled = recalled
status-refused = refused
status-took-post = took up post
kind-consulate-general = consulate general
kind-representation-level = level of representation

history-data =
    { $past_events } dated { $past_events ->
        [one] event
       *[other] events
    } of the civil war years, of refugees and of raids, and { $culture_events } of culture and links, lie in the window.
history-data-readings = { $case ->
        [none] No reading of the settlement is dated in the window { $window }.
       *[some] The two encyclopaedia articles make { $n_readings } { $n_readings ->
            [one] statement
           *[other] statements
        } about the settlement and the Khujand papers: { $n_content } on their content, { $n_support } on support and { $n_opposition } on opposition.
    }
history-data-articles = What the two encyclopaedia articles say beside dated events and visits
    .topic = Topic
    .kind = Kind
    .date-missing = undated
    .text = Statement
    .article = Article
history-data-events = Every dated event
    .category = Kind
    .tone = Tone
    .text = What happened
    .note-missing = {""}
    .empty = No event in this window.
history-data-by-year = Events by year and tone
    .lowest = Lowest
    .mean = Mean
    .highest = Highest
    .empty = No event in this window.
field--2 = −2
field--1 = −1
field-0 = 0
field-1 = +1
field-2 = +2
article-both = English and German
article-de = German
article-en = English
in-founding-text-yes = yes
in-founding-text-partly = partly
in-founding-text-no = no
category-border = border
category-conflict = clash or ceasefire
category-culture = culture
category-diplomacy = diplomacy
category-economy = economy
category-energy = energy
category-history = civil war years
category-membership = organisation
category-mission = embassy
category-refugees = refugees
category-security = raid
category-transport = transport
category-visit = visit or summit
category-water = water
topic-khujand = Khujand summit
topic-football = Asian Cup bid
topic-osh-meeting = Osh meeting
topic-road = Khorog–Osh road (M41)
field-kind = Kind
kind-cause = cause named
kind-context = background

border-records-growth = { $growth ->
        [later] {""}
        [none] The months of 2024 and 2025 whose growth was reported lie outside the window { $window }.
       *[some] A reported growth of { $growth_mixed } times from early 2024 to early 2025 sets a figure of one service against one that equals the other's; by the statistics of { $first } alone it is { $growth_same } times.
    }
border-records-kilometres = Every statement on delimitation
    .date-missing = undated
    .km_agreed-missing = {""}
    .km_increment = Step (km)
    .km_increment-missing = {""}
    .km_remaining = Left (km)
    .km_remaining-missing = {""}
    .pct_agreed = Share (%)
    .pct_agreed-missing = {""}
    .km_total = Own total (km)
    .km_total-missing = {""}
    .speaker-missing = not named
    .note = What was said
    .note-missing = {""}
    .empty = No statement in this window.
border-records-trade = Trade as each side reported it (USD million)
    .reporter = Reporter
    .turnover_usd_mn = Turnover
    .kgz_exports_usd_mn = Exports of Kyrgyzstan
    .tjk_exports_usd_mn = Exports of Tajikistan
    .change_pct = Change on the year before
    .note-missing = {""}
    .empty = No figure of either side in this window.
kind-event = meeting or document
kind-increment = length added
kind-length = length agreed
kind-share = share agreed
kind-total-claim = length of the whole border
