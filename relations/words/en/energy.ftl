# The energy report: CASA-1000 and the trade in electricity.

## Key findings

fit = { $case ->
        [fits] **{ $volume } TWh a year fit between { $season_from } and { $season_to }:** at full load in every hour the line could carry { $ceiling } TWh then.
       *[over] **If { $volume } TWh a year are meant to flow between { $season_from } and { $season_to }, they do not fit:** at full load in every hour the line carries { $ceiling } TWh then.
    }
    .statement = { $case ->
        [fits] the volume fits the season
       *[over] the volume does not fit the season
    }
fit-more = **Volume and season.** The ceiling is { $capacity } MW in each of { $hours } hours, before any outage; in a whole year the line could carry { $year_ceiling } TWh, of which the volume is { $annual_load }. { $case ->
        [fits] The volume stays below it.
        [never] No season is long enough for the volume; in this one it would take { $capacity_needed } MW.
       *[over] The volume would take { $capacity_needed } MW, or { $days } days (to { $until }).
    }

together = { $case ->
        [none] No yearly electricity figures of both countries lie in this window.
       *[plain] **The two together had { $volume } TWh to spare in { $enough_years } of { $balance_years } { $balance_years ->
            [one] year
           *[other] years
        }.** Their best balance was { $best_together } TWh ({ $best_year }); that of { $last_year } is { $last_together } TWh.
    }
    .statement = the two { $ever ->
        [yes] at least once
       *[no] never
    } had the volume to spare

worth = **If the energy is there, and buyers value it at the price agreed, the project is worth USD { $economic_npv } million to all parties**, its capital spread over { $building } years; { $npv_back } with all spent since { $begun } counted, { $npv_now } with only what is left to spend.{ $losing ->
        [pak] { " " }Pakistan loses in each case.
       *[none] { "" }
    }
    .statement = the value to all parties together is { $sign ->
        [above] above
       *[below] below
    } zero
headline-energy = { $stage ->
        [planned] A line is planned. Where is the power?
        [building] A line is being built. Where is the power?
       *[started] The first line is built. Where is the power?
    }
card-energy-fit = { $ceiling } TWh
    .label = the most the line can carry from { $season_from } to { $season_to }; { $volume } are promised
card-energy-spare = { $case ->
        [none] no year
       *[plain] { $enough_years } of { $balance_years } { $balance_years ->
            [one] year
           *[other] years
        }
    }
    .label = { $case ->
        [none] of electricity figures lies in this window
       *[plain] in which the two had { $volume } TWh to spare
    }
card-energy-worth = USD { $economic_npv } million
    .label = worth to all together if the energy is there; { $npv_back } looking back, { $npv_now } deciding now
card-energy-delay = { $moved } years
    .label = by which the promised start moved, in { $elapsed } years
worth-more = **Value.** Economic net present value, prices as printed and kept constant, { $rate } a year; capital to { $year_0 }, first season in { $first_season }; { $horizon } seasons of { $sent } TWh sent{ $cut ->
        [yes] , the most the line carries
       *[no] { "" }
    }; each kWh counted at { $buyer_value } cents, the price agreed for Pakistan. At the tables' { $base_volume } TWh it is USD { $npv_at_base } million; counted at what each buyer pays, { $npv_at_paid }. { $named ->
        [later] What is left to spend is taken to be { $left } million.
       *[some] What is left to spend are the { $left } million named about { $left_named }.
    }

risk = **Odds.** With capital spread over { $building } years, all together lose in { $loss_whole } of { $draws } draws of the uncertain assumptions{ $short ->
        [some] , and in { $loss_short } if the two send only what they had to spare
       *[none] { "" }
    }.
    .statement = a loss is { $likely ->
        [less] less
       *[more] more
    } likely than not
risk-story = { $short ->
        [some] **If the two send only what they had to spare in the { $spare_years } of the last { $spare_of } years that had any, all together lose in { $loss_short } of draws.**
       *[none] The two had nothing to spare in any year of this window.
    }
risk-more = **The draws.** The whole loses in { $loss_tables } of draws with the tables' own volumes, { $volume_low } to { $volume_high } TWh and most likely { $volume_base }; in { $loss_delay } if a further delay is drawn too; in { $loss_correlated } if the prices of energy move together. { $short ->
        [some] What the two had to spare is that of the { $spare_years } of the last { $spare_of } years that had any.
       *[none] { "" }
    } Those the tariff pays lose in { $loss_supplying }, the wires alone in { $loss_wires }. The value is USD { $median } million in the median, between { $p5 } and { $p95 } in nine of ten draws; the last doubling of the draws moved its mean and quantiles by { $settled } million at most.

uplift = **Uplift.** The Tajik share of what the line carries would gross USD { $tjk_gross } million a year, but only { $tjk_gain } million more than at the price Afghanistan already pays.
    .statement = the energy charge is { $higher ->
        [yes] above
       *[no] not above
    } the next-best price
uplift-story = The Tajik share of what the line can carry, { $tjk_twh } TWh, would gross USD { $tjk_gross } million a year, but only { $tjk_gain } million more than at the Afghan price.
uplift-more = **The Tajik share** is { $tjk_twh } TWh, at { $casa_price } cents a kWh.

winter = **Water that makes power in summer makes none in winter.** If replacing it costs { $winter_price } cents a kWh, which is assumed{ $seen ->
        [none] {""}
       *[some] {" "}(the dearest purchase reported cost { $winter_seen })
    }, the project is worth USD { $winter_both } million.
    .statement = winter energy at { $winter_price } cents makes it a loss
winter-more = **Winter.** A country that imports in the season sends on what it buys; Kyrgyzstan bought at { $import_price } cents a kWh. { $turning ->
        [none] No price of winter energy turns the sign of the economic value, capital spread over { $building } years.
       *[some] With capital spread over { $building } years the economic value turns if replacing the energy costs { $turning ->
            [kgz] { $winter_kgz } cents for Kyrgyzstan
            [tjk] { $winter_tjk } cents for Tajikistan
           *[both] { $winter_kgz } cents for Kyrgyzstan or { $winter_tjk } cents for Tajikistan
        }{ $seen ->
            [none] .
            [gain] ; at the { $winter_seen } cents paid in { $winter_period } it is USD { $npv_seen } million for Kyrgyz energy, so that prices paid do not turn it.
           *[loss] ; at the { $winter_seen } cents paid in { $winter_period } it is USD { $npv_seen } million for Kyrgyz energy, so that a price paid turns it.
        }
    }

delay = **The promised start moved by { $moved } years in { $elapsed }.**{ $then ->
        [some] { " " }At that pace it comes about { $meets }; begun then, its capital spent on time, the project is worth USD { $begun_then } million.
       *[none] { "" }
    }
    .statement = the promise moves at more than half the pace of the calendar
delay-more = **Delay.** Of the USD { $season_deferred } million of present value that a season put off by a year costs, { $season_upkeep } are upkeep of what waits. The { $season_payments } million not paid in a season are a payment between the parties. The next year of delay takes { $delay_pv } million of present value from the wire charge on what is delivered, leaves { $lost_twh } TWh undelivered and lets capital stand idle at { $idle } million: views of one loss, not to be added.

## Where is the power?


surplus = { $case ->
        [none] No yearly electricity figures lie in this window, so that it shows no surplus.
       *[some] { $turn ->
            [since] Kyrgyzstan has been a net importer every year since { $importer_since }; in { $last_year } its net imports were { $kgz_flow } TWh, Tajik net exports { $tjk_flow }.
           *[plain] In { $last_year } Kyrgyzstan { $kgz_way ->
                [in] imported { $kgz_flow } TWh net
               *[out] exported { $kgz_flow } TWh net
            } and Tajikistan { $tjk_way ->
                [in] imported { $tjk_flow }.
               *[out] exported { $tjk_flow }.
            }
        } It { $kgz_reached ->
            [yes] last had its share of { $kgz_share_twh } to spare in { $kgz_enough }
           *[no] never had its share of { $kgz_share_twh } to spare in this window
        }; Tajikistan { $tjk_reached ->
            [yes] last had its own of { $tjk_share_twh } in { $tjk_enough }
           *[no] never had its own of { $tjk_share_twh }: its most was { $tjk_best } TWh ({ $tjk_best_year })
        }.
    }
surplus-by-year = { $case ->
        [none] Net exports of electricity
       *[some] { $turn ->
            [since] Kyrgyzstan is to send { $kgz_share_twh } TWh a year and in { $last_year } imported { $kgz_size }; Tajikistan had { $tjk_size } of its promised { $tjk_share_twh }
           *[plain] In { $last_year } Kyrgyzstan { $kgz_way ->
                [in] imported { $kgz_size } TWh net
               *[out] exported { $kgz_size } TWh net
            } and Tajikistan { $tjk_way ->
                [in] imported { $tjk_size } TWh net
               *[out] exported { $tjk_size } TWh net
            }
        }
    }
    .subtitle = Net exports, TWh a year (below zero: net imports); hatched: what is missing
    .alt = Kyrgyzstan stands at { $kgz_net } TWh in { $last_year }, { $kgz_gap } below the { $kgz_share_twh } it is to send, Tajikistan at { $tjk_net }, { $tjk_gap } below its { $tjk_share_twh }. Two lines of net exports by year; beside them, hatched, what lacks of each share.
    .empty = No yearly electricity figures lie in this window.
surplus-printed = { $value } in the annual series,
    which takes gross for net
surplus-share = promised: { $share }
surplus-country = { $year }: { $net }
surplus-gap = { $gap } short

## What is built?

built = Datka–Sughd is { $length_km } km long, { $kgz_km } km of it in Kyrgyzstan and { $tjk_km } km in Tajikistan.
built-line = { $stage ->
        [planned] A 500 kV line from Datka (Датка) in Kyrgyzstan to Sughd (Сугд) in Tajikistan is planned, and a direct-current line of { $dc_km } km on to Pakistan, { $afg_km } km of it in Afghanistan.
        [building] A 500 kV line from Datka (Датка) in Kyrgyzstan to Sughd (Сугд) in Tajikistan is not finished, nor is the direct-current line of { $dc_km } km on to Pakistan, { $afg_km } km of it in Afghanistan.
       *[started] The 500 kV line from Datka (Датка) in Kyrgyzstan to Sughd (Сугд) in Tajikistan was started up on { $started }. No commercial export has followed: of the { $dc_km } km of the direct-current line on to Pakistan, the { $afg_km } km in Afghanistan are not finished.
    }
built-begun = { $begun ->
        [later] {""}
       *[some] CASA-1000 was begun with a ceremony on { $ceremony }{ $stage ->
            [planned] .
           *[building] {" "}and has been built since { $built_since }.
        }
    }
built-spent = Published costs of the whole are USD { $costs } million; of the { $whole_cost } million of { $split_year } the four countries' parts make { $parts_cost } million and { $common_cost } million are assigned to none.{ $split ->
        [no] {""}
       *[yes] {" "}Funding of USD { $funded } million for the Kyrgyz part ({ $funded_year }) is of another year.
    }
built-lengths = Published lengths of Datka–Sughd are { $lengths } km; the sections add to { $sections_km } km.
built-chain = { $open_parts ->
        [0] From dam to market: every line of the chain is built
        [one] From dam to market: the direct-current line ({ $open_km } km) is not finished
       *[other] From dam to market: the two new lines ({ $open_km } km) are not finished
    }
    .subtitle = Lines solid where built, dashed where not; capacity in MW, length in km
    .alt = { $open_parts ->
        [0] Every line from dam to market is built
        [one] The direct-current line from Tajikistan through Afghanistan to Pakistan is not finished
       *[other] Neither the line from Datka to Sughd nor the direct-current line through Afghanistan to Pakistan is finished
    }. Map of the chain from the dams on the Naryn through Datka and Sughd to Sangtuda and Nowshera: lines solid where built, dashed where not,
        straight between named points.
built-parts = Parts of CASA-1000, state of { $state } as far as sources go
    .name = Part
    .length = Length (km)
built-costs = Cost by country (USD million): base of one split, of { $split_year }; low and high were stated in other years
    .part = Country
    .low = Low
    .base = Base
    .high = High
built-others = Other lines, substations and plants that bear on it
    .name = Asset
built-km = { $n } km
built-mw = { $n } MW
built-done = built
built-open = not finished
built-other = Tajik grid
mark-station = substation or converter
mark-plants = hydropower plants

## Does the volume fit the season?

fit-season = At full load in every hour of these { $season_days } days { $capacity } MW carry { $ceiling } TWh; { $volume } TWh are { $utilisation } of that. From April to September the line could carry { $april_ceiling } TWh.
fit-ceiling = { $beyond_volumes ->
        [0] All { $all_volumes } yearly volumes fit into the { $ceiling } TWh that the line can carry from { $season_from } to { $season_to }
        [one] { $beyond_volumes } of { $all_volumes } yearly volumes exceeds the { $ceiling } TWh that the line can carry from { $season_from } to { $season_to }
       *[other] { $beyond_volumes } of { $all_volumes } yearly volumes exceed the { $ceiling } TWh that the line can carry from { $season_from } to { $season_to }
    }
    .subtitle = Electricity a year, TWh, and its share of the ceiling; hatched: beyond full load in every hour
    .alt = { $beyond_volumes } of { $all_volumes } yearly volumes exceed the ceiling of { $ceiling } TWh. Bars of the volumes, in TWh, with their share of the ceiling: { $rows }.
fit-volumes = What each yearly volume takes of the line; the capacity or the days at which it would fit
    .volume_twh = Volume (TWh)
    .utilisation_pct = Of the season
    .days_needed-missing = more than a year
fit-share = { $share }
fit-volume = { $volume } TWh,
fit-line = at full load: { $ceiling } TWh

## Who pays what for power?

buyers = CASA-1000 would pay sellers { $casa_price } cents a kWh; Afghanistan pays Tajikistan { $afg_price } today.
buyers-others = Uzbekistan pays { $uzb_price } cents a kWh, and Kyrgyzstan itself buys at { $kgz_price }.
buyers-sold = { $sold ->
        [none] No whole year of Tajik sales by buyer is recorded in this window.
        [buyer] In { $sales_year } { $buyer } was the largest named buyer of Tajik electricity with { $buyer_twh } TWh.
        [named] In { $sales_year } { $buyer } was the largest named buyer of Tajik electricity with { $buyer_twh } TWh of { $left_twh }; for { $unnamed_pct } of the total no buyer is named.
       *[paid] Of the { $left_twh } TWh that Tajikistan sent abroad in { $sales_year } it sold { $sold_twh }, or { $sold_pct }; { $buyer } was the largest buyer with { $buyer_twh }.
    }
buyers-demand = { $wish ->
        [none] {""}
       *[some] Whether buyers stay is open: a Pakistani minister said in { $wish_year } that he hoped to leave the agreement (a hope gives no notice).{" "}
    }{ $arrears ->
        [none] {""}
        [open] Afghan arrears came to { $owed } million dollars at the start of { $owed_year }.
       *[settled] Afghan arrears of { $owed } million dollars at the start of { $owed_year } were said to be settled by { $settled_by }.
    }
buyers-dear = { $dear ->
        [none] {""}
       *[august] One price, { $month_price } cents in { $dear_month }, conflicts with the { $year_price } cents of the year { $dear_year }.
        [both] One price, { $month_price } cents in { $dear_month }, conflicts with the { $year_price } cents of the year { $dear_year }, and the sales of { $dear_period }, printed as { $dear_gwh } GWh for USD { $dear_paid } million, would cost twice the contract price: volume or value is off.
    }
buyers-prices = { $dearer ->
        [yes] The best other outlet, open to { $seller }, pays { $best_other } cents a kWh: there CASA-1000 adds { $added }, not { $casa_price }
       *[no] The best other outlet, open to { $seller }, pays { $best_other } cents a kWh, CASA-1000 pays { $casa_price }
    }
    .subtitle = US cents a kWh, with low and high; in bold: what CASA-1000 pays beyond that
    .alt = { $dearer ->
        [yes] CASA-1000 pays sellers { $casa_price } cents a kWh, { $added } more than the best other outlet
       *[no] CASA-1000 pays sellers { $casa_price } cents a kWh, no more than the best other outlet
    }. Bars of the other prices in US cents a kWh beside a line at its charge: { $rows }.
buyers-charge = CASA-1000 pays { $price }
buyers-gains = What CASA-1000 adds over each other outlet a year, on what the line carries (USD million)
    .gross_usd_mn = Gross revenue
    .base = Other price (US cents/kWh)
    .gain = Gain
buyers-sales = Tajik sales that flowed, whole years
    .period = Year
    .scope = Counts
buyers-terms = Tajik contracts, plans and agreements: what was meant, not what flowed
    .kind = Kind
    .season = Season

## Who gets the money?

money = At { $volume } TWh and no loss buyers would pay USD { $paid } million a year; on what the line carries and delivers, { $paid_carried } million.
money-price = At the Pakistani border the published parts of the price add to { $stack } cents a kWh; published totals are { $totals }.
money-transit = Afghan transit would bring USD { $transit } million a year at { $volume } TWh; published are { $transit_published } million.
money-years = With the wire charge shared by capital, the scenario of this report pays out USD { $paid_by_year } million in every year from { $first_receipts } to { $last_receipts }, of it { $kgz_year } million to Kyrgyzstan, { $tjk_year } to Tajikistan, { $afg_year } to Afghanistan and { $common_year } to no country named. The energy charge is paid on what passes Sangtuda, the rest on what arrives; on delivery the sellers would get { $at_delivery } million a year less.{ $revised ->
        [later] {""}
       *[some] {" "}A statement of March 2026 says that the tariff is to be revised upward.
    }
money-parts = Of USD { $total } million a year { $wires_share } pays for the wires and { $sellers_share } goes to the two sellers
    .subtitle = What buyers pay a year at { $volume } TWh, USD million, before losses, costs and debt service
    .alt = The two sellers get { $sellers_share } of what buyers pay a year, owners and lenders of the wires { $wires_share }. One bar cut by who gets what; USD million: { $rows }.
money-part = { $amount } ({ $share })
money-tariffs = Energy and transit with each published wire charge and wheeling fee (US cents/kWh)
    .transmission_usc = Wire charge
    .wheeling_usc = Tajik wheeling
    .sum_usc = Sum of all parts
    .matches = Published total it equals

## Is it worth it?

worth-who = With each assumption at its likeliest, { $n_gain ->
        [0] no party gains in all three ways of counting
        [one] { $gain } gains in all three ways of counting
       *[other] { $gain } gain in all three ways of counting
    }; { $n_lose ->
        [0] none loses in all.
        [one] { $lose } loses in each, USD { $losses } million{ $losing ->
            [pak] , because its power is counted at the price it pays and its own line comes on top.
           *[none] .
        }
       *[other] { $lose } lose in each, USD { $losses } million.
    }{ $n_fixed ->
        [0] { "" }
       *[other] { " " }With the tariff fixed in dollars { $fixed } would lose too.
    } The value to all holds USD { $common } million, by the way of counting, that are assigned to none of the four.
worth-odds = Over random draws of the assumptions, all together lose in { $lost_as_appraised } of { $twenty } with capital spread over { $building } years, in { $lost_looking_back } looking back, in { $lost_decide_now } deciding now: three answers to three questions, not a range.
worth-parties = { $losing ->
        [pak] Pakistan pays, the others gain; all together lose in { $lost_as_appraised } of { $twenty } draws, in { $lost_looking_back } looking back, in { $lost_decide_now } deciding now
       *[none] All together lose in { $lost_as_appraised } of { $twenty } draws, in { $lost_looking_back } looking back, in { $lost_decide_now } deciding now
    }
    .subtitle = Above, filled: draws that lose. Below: gain, USD million of present value; mark and number: central case; line: nine tenths of draws
    .alt = { $losing ->
        [pak] In the central case Pakistan pays and the others gain; all
       *[none] All
    } together lose in { $lost_as_appraised } of { $twenty } draws with capital spread over { $building } years, in { $lost_looking_back } looking back, in { $lost_decide_now } deciding now. Above, twenty dots a framing, losses filled; below, for each party a mark for the central case and a line over nine tenths of the draws.
worth-central = central

## When does it start?

delay-promised = { $case ->
        [few] In { $last_stated } the first export was promised for { $last_promised }.
       *[some] { delay-pace }
    }{ $valued ->
        [none] {""}
       *[some] {" "}{ delay-season }
    }{ $pakistani ->
        [none] {""}
       *[some] {" "}The promise of 2021 is for the Pakistani line.
    }
delay-pace = Over { $n_promises } promises the date moved away by { $slip_fitted } years for each year that passed; { $meeting ->
        [never] at that pace it is never reached.
        [once] at that pace it is reached about { $meets }.
       *[between] at that pace it is reached about { $meets } ({ $meets_first } to { $meets_last } with one promise left out).
    }
delay-season = A season put off by a year costs all parties USD { $season_deferred } million{ $ever ->
        [some] , one that never comes { $season_lost }
       *[none] { "" }
    }.
delay-promises = { $case ->
        [few] The first export, as promised in { $last_stated }, was to come in { $last_promised }
       *[some] In { $elapsed } years the promised start moved by { $moved } years, from { $first_promised } to { $last_promised }
    }
    .subtitle = Year promised for the first export, by the year of the promise
    .alt = { delay-promises }. Points of the year promised by the year of the promise, { $n_promises } of them{ $case ->
        [few] {""}
       *[some] , beside a line for the same year
    }.
delay-same-year = dashed: for the same year
delay-later = { $valued ->
        [none] What further delay costs
       *[some] What further delay costs all parties together, capital spread over { $building } years and spent on time (USD million)
    }
    .delay_years = Delay (years)
    .first_season_year = First season
    .economic_npv_usd_mn = Economic value
    .deferred_usd_mn = Loss if seasons are put off
    .upkeep_usd_mn = of it upkeep while waiting
    .lost_usd_mn = Loss if they never come
    .lost_payments_usd_mn = Not paid by buyers, gross
delay-dates = Promised starts, by the year of the promise
    .stated_year = Said in
    .promised_year = Promised for
    .years_ahead = Years ahead
    .slip_years = Moved by (years)
    .note = Note

## How sure are we?

sure = With one assumption changed at a time, findings stand in every case in { $firm } of { $tests } tests. Least firm: “{ $weak_finding }” stands in { $weak_holds } of { $weak_cases } cases with { $weak_tested }.
sure-flips = { flips }
    .finding = { flips.finding }
    .flip = { flips.flip }
    .empty = { flips.empty }
sure-tests = Findings under other assumptions, one changed at a time
    .holds = Holds in
    .cases = of cases
    .finding = Finding
    .tested = Tried with

## Method: the wires

lines = With assumed conductors the { $line_km } km line has a surge impedance of { $surge_impedance } ohm and a natural load of { $natural_load } MW; idle it makes { $charging } Mvar, and open at its far end the voltage there would stand { $open_rise } above the near end. Corona and reactors, assumed, take { $standing } MW at any load. { $load ->
        [carried] The Kyrgyz share of { $ac_load } MW is { $of_natural } of the natural load and loses { $ac_loss } of what is sent, { $standing_share } more with those two.
       *[beyond] The load asked for is beyond what it can carry.
    }
lines-direct = The direct-current line of { $dc_line_km } km would lose { $dc_loss } of { $capacity } MW with assumed conductors, and each of two converter stations { $station_loss }. Of { $volume } TWh sent in the published mix { $arrives } TWh arrives; energy from Kyrgyzstan loses { $loss_kgz } on the way, energy from Tajikistan { $loss_tjk }.
lines-voltage = Along the line the voltage rises most with the { $peak_load }: to { $peak } of the rated one
    .subtitle = Voltage in % of the rated one, by distance from Datka in km; grey: within 5%
    .alt = With the { $peak_load } the voltage along the line from Datka to Sughd reaches { $peak } of the rated one. Curves by load, both ends held at it but for the open far end.
lines-loads = Datka–Sughd at several loads, both ends held at 500 kV; conductors assumed
    .sent_mw = Sent (MW)
    .of_natural_pct = Of the natural load
    .angle_deg = Angle (degrees)
    .loss = Lost of what is sent
    .highest_pct = Highest voltage, of rated
    .lowest_pct = Lowest voltage, of rated
lines-routes = What arrives of what is sent
    .route = From
    .loss = Lost of what is sent
    .delivered = Delivered per kWh sent

wires = The wire charge is to pay the Kyrgyz, Tajik and Afghan parts and what no text assigns, not Pakistan's: USD { $wire_capital } million of capital. Before losses and upkeep, repaying it at { $wire_rate } over { $wire_years } years takes { $wire_charge } cents a kWh at { $wire_volume } TWh; at the published charge the net present value is { $wire_npv_gross } million. On what the line can carry and deliver, with upkeep, it is { $wire_npv_net } million, and with the capital spread over { $building } years { $wire_npv_appraised }; the charge would have to be { $wire_levelised } cents per kWh delivered. Set against all capital, which it does not pay, the first would have been { $wire_npv_all } million.
wires-curve = Repaying those it pays takes a wire charge of { $wire_base } cents over { $wire_years } years, { $wire_base_long } over { $wire_years_long }
    .subtitle = Wire charge in US cents a kWh, by electricity a year in TWh; { $wire_rate }, before losses and upkeep; published: { $published_charge }
    .alt = At this report's volume { $wire_charge } US cents a kWh repay the wires over { $wire_years } years and { $wire_charge_long } over { $wire_years_long }; published are { $published_charge }. Two curves of the charge that repays the cost, falling as the yearly volume grows.
wires-over = over { $years } years
wires-published = published charge
wires-ceiling = ceiling of the season
wires-volume = volume of this report
wires-at-volume = Wires of those the wire charge pays: cost in year 0, equal receipts from year 1, before losses and upkeep
    .years = Years
    .npv = Net present value (USD million)
    .break_even_volume_twh = Volume that just repays (TWh)
    .break_even_rate_pct = Rate that just repays
    .break_even_rate_pct-missing = never

## Method: the energy

reservoir = Of { $inside } dated observations of both flows at Toktogul inside the season, { $filling } show the lake filling; of { $outside } outside it, { $falling } show it drawn down.
reservoir-spring = **Toktogul { $spring ->
        [expected] was expected to hold
       *[read] held
    } { $spring_km3 } km³ on 1 April { $spring_year }, { $usable_km3 } above the level of about { $dead_km3 } at which the turbines stop.** The Kyrgyz share takes { $need_km3 } km³ through the dams of the lower Naryn ({ $need_flow } m³/s all season), and winters took { $winter_km3 } km³ in the median of { $winters }. To send the one and last through the other, the summer would have to bring { $gain_needed_km3 } km³, as { $summers_enough } of { $summers } summers read did{ $early ->
        [some] ; { $untold } more, last read in early August, had brought { $untold_low } to { $untold_high } by then
       *[none] { "" }
    }.
reservoir-aside = { $spring ->
        [expected] Spring { $spring_year } is a minister's forecast of 24 February.{" "}
       *[read] {""}
    }Daily readings have not been public since 15 May 2025, and many years are known by page number alone. One cubic metre makes one kWh, as a minister reckoned (1.6 km³ less water, 1.6 TWh less): the whole lower Naryn at a full lake; a low lake gives less.
reservoir-pledge = { $pledge ->
        [none] {""}
       *[some] By { $protocols } protocols since { $protocols_from } Kazakhstan and Uzbekistan give winter electricity for water that Kyrgyzstan lets out to them in the growing season of { $water_year }. Volumes were not published; that the water of the season is pledged already is inferred. What that water gives on passing the turbines is used at home: in { $july } the country made { $july_day } GWh a day, and on its record day, { $record_date }, it used { $record_day }.
    }
reservoir-by-day = { $last_basis ->
        [expected] Toktogul was expected to hold { $last_km3 } km³ in spring { $last_read }, { $above_km3 } above where turbines stop
       *[read] Toktogul held { $last_km3 } km³ when last read in { $last_read }, { $above_km3 } above where turbines stop
    }
    .subtitle = Water stored in Toktogul, km³, by day of the year; grey: the export season
    .alt = The last value, { $last_km3 } km³ in { $last_read }, stands { $above_km3 } above the { $dead_km3 } at which turbines stop. Readings of the stored water by day of the year, lowest in April, highest in autumn.
    .empty = No dated reading of the reservoir.
reservoir-others = other years
reservoir-forecast = forecast
reservoir-stop = turbines stop
reservoir-turns = What summers brought to Toktogul and winters took (km³), by the reading nearest to 1 April and the highest from August to November
    .spring_km3 = Spring
    .autumn_km3 = Autumn
    .gain_km3 = Summer's gain
    .draw_km3 = Next winter's draw

judged = { $fault ->
        [gross] **The { $series_net } TWh that the annual series prints as the net export of { $fault_country } in { $fault_year } equal its gross export within { $gross_apart }**: { $gross_out } TWh went out and { $gross_in } came in, which leaves { $net_out }. In
       *[none] In
    } { $judged } of { $country_years } country-years both flows, or the net, are stated in the country, so that the series can be judged; in { $untold_years } more it equals the one gross flow that is stated, and whether the other was deducted cannot be told.
judged-summer = { $summer ->
        [none] No statement on the season of a whole year's exports lies in this window.
       *[some] A year's balance misleads both ways. Of the gross exports of { $summer_year } { $summer_share } left from April to September, { $summer_left } TWh, so that the Tajik share of { $summer_need } TWh { $summer ->
            [covered] was there in summer
           *[short] was not there even in summer
        }; but only { $summer_sold } TWh of the year were sold, the other { $summer_unsold } were not, and { $summer_back } TWh came in: the rest of the year, if none of it came in summer, was { $summer_rest } TWh net. Imports of the rest of the year probably repaid the summer, which is inferred.
    }
judged-aside = { $summer ->
        [none] {""}
       *[some] Tajik gross imports are known for 2024 (derived from a growth rate) and 2025 alone, and the outlets of 2025 probably share one agency report. Before, the series equals gross exports wherever these are known: its net may be too high. What left unsold and what Uzbekistan sent are alike within 2 GWh, but no contract was read, and deliveries reported for December 2025 are far smaller.
    }
judged-hidden = { $summer ->
        [none] A year's balance cannot show a summer surplus: a country may export in summer and import in winter.
       *[some] A year's balance hides the summer: { $summer_left } TWh of Tajik exports of { $summer_year } left between April and September{ $summer ->
            [covered] , more than the share
           *[short] , less than the share
        }; but { $summer_unsold } TWh of the year were not sold, and { $summer_back } came in from abroad.
    }
judged-season = { $imports ->
        [none] No reported Kyrgyz import lies wholly inside the season in this window.
       *[some] The largest Kyrgyz import reported inside the season is { $import_gwh } GWh in { $import_period }: { $import_mw } MW on average, while the Kyrgyz share of the planned exports is { $planned_mw } MW.
    }
judged-years = Yearly trade as stated in the country beside the net trade of the annual series (TWh)
    .exports_twh = Gross exports
    .imports_twh = Gross imports
    .commercial_twh = Sold
    .stated_net_twh = Net, stated
    .series_twh = Net, series
    .surplus_twh = Net used
    .verdict = Verdict
judged-imports = Reported Kyrgyz imports in periods wholly inside the season
    .kind = Kind
    .mean_mw = Mean (MW)
judged-pairs = One flow in the words of both sides (GWh)
    .exporter_period = Period, exporter
    .exporter_gwh = Exporter says
    .importer_period = Period, importer
    .importer_gwh = Importer says
    .verdict = Verdict
judged-hydropower = Hydropower in the annual series and by IRENA; a figure repeated from the year before was not measured
    .hydro_twh = Series (TWh)
    .irena_twh = IRENA (TWh)
    .difference_pct = IRENA over the series
    .repeated = Repeated
together-sums = Both countries together in the last years of the window (TWh)
    .generation_twh = Generation
    .demand_twh = Generation less net exports
    .surplus = Net exports
    .volume_twh = CASA-1000 volume

saved = A kWh from the line saves Pakistan the fuel of a plant: { $saved_gas } cents of imported gas, { $saved_oil } of furnace oil or { $saved_coal } of imported coal in { $fuel_months }, against { $agreed_price } agreed{ $case ->
        [none] .
       *[some] { " " }and the { $switch_value } at which the project as a whole breaks even, its capital spread over { $building } years: **where it displaces imported gas, it saves { $case ->
            [less] less than either
           *[more] not less than both
        }**.
    }
saved-worth = With Pakistan's part valued at those { $gas_mean } cents (mean) the project is worth USD { $gas_npv } million to all parties together, its capital spread over { $building } years, and { $gas_npv_now } million deciding now.
saved-fuels = A kWh that displaces imported gas saves Pakistan { $gas_mean } cents of fuel, furnace oil { $oil_mean }
    .subtitle = Fuel cost in three months, US cents a kWh
    .alt = Imported gas costs Pakistan { $saved_gas } cents a kWh, furnace oil { $saved_oil } and imported coal { $saved_coal }. Dots of the fuel cost beside lines at the price agreed, { $agreed_price }, and at the value that breaks even.
saved-agreed = agreed { $price }
saved-even = breaks even { $price }

between = { $case ->
        [none] No quantity of electricity between the two is recorded in this window.
        [same] The last quantity recorded between the two is also the largest: { $last_gwh } GWh ({ $last_period }), from { $last_exporter } to { $last_importer }.
       *[two] The last quantity recorded between the two is { $last_gwh } GWh ({ $last_period }), from { $last_exporter } to { $last_importer }; the largest is { $most_gwh } GWh ({ $most_period }).
    }
between-aside = { $balancing ->
        [none] {""}
       *[some] In { $balancing_month }, after the first clash, a Kyrgyz minister spoke of Tajik deliveries of { $balancing_gwh } GWh a day; the Tajik ministry denied any offer or sale and called it a balancing flow.
    }{ $agreed ->
        [none] {""}
        [one] {" "}Agreements say what was meant: that of { $agreed_years } was not, or not fully, carried out.
       *[two] {" "}Agreements say what was meant: those of { $agreed_years } were not, or not fully, carried out.
    }{ $totals ->
        [none] {""}
       *[some] {" "}Of { $totals_year } both directions are known as totals of the year, { $there_gwh } GWh to Kyrgyzstan and { $back_gwh } GWh to Tajikistan, in the words of the Tajik ministry; which part flowed over Datka–Sughd is not published.
    }
between-flows = Electricity between Kyrgyzstan and Tajikistan{ $clashes ->
        [none] {""}
        [one] , around the clash of April 2021
       *[two] , around the clashes of April 2021 and September 2022
    }
    .phase = When
    .kind = Kind
    .energy_gwh = GWh
    .energy_gwh_per_day = GWh a day

## Method: the economics

who-counted = In this report's scenario { $project_sent } TWh a year is sent and { $project_delivered } TWh arrives; buyers pay USD { $project_paid } million a year, { $price_paid } cents per kWh that arrives. Every value names its perimeter (who is counted), its framing (when capital counts, whether the tariff keeps its worth) and its view: the economic one counts resources and leaves tariffs between those counted out, the financial one the cash of those who build, sell and carry.
who-counted-beside = With the capital spread as in the key finding the value is USD { $npv_afghan } million if Afghanistan values its part at what it pays for Tajik electricity today, { $npv_fixed } with tariff and value fixed in dollars. { $back ->
        [some] Looking back spreads all { $all_capital } million; with the { $left_over } million said to be unspent counted in { $left_year } and the other { $before_left } million spread over the years before, it gives { $npv_back_left }.
       *[none] { "" }
    } { $returns ->
        [yes] The rate of return is { $economic_irr }.
       *[no] There is no rate of return, as it never earns its capital back.
    } Benefits are { $economic_bcr } times costs with the energy forgone as a cost, { $economic_bcr_net } times with it taken off the benefits. The cash of those the tariff pays is worth { $paid_npv } million, { $with_pakistan_npv } with Pakistan's line and station, which no receipt pays; the wires alone are worth { $wires_npv }.
who-counted-framings = The same project in each framing: economic value of all parties in the year before the first season
    .framing = Framing
    .capital_usd_mn = Capital that counts (USD million)
    .irr_pct-missing = none
    .payback_years-missing = never
who-counted-perimeters = The same project by who is counted, capital spread over { $building } years; views are not to be added
    .perimeter = Perimeter
    .view = View
    .bcr_net = Benefits over costs, netted
    .irr_pct-missing = none
    .payback_years-missing = never
who-counted-scenarios = Scenarios side by side, capital spread over { $building } years (USD million unless said otherwise)
    .scenario = Scenario
    .economic_irr_pct-missing = none
who-counted-parties = Net present value by party, capital spread over { $building } years (USD million)
    .financial_usd_mn = Financial: cash as builder and seller
    .net_gain_usd_mn = Economic: net gain, as buyer too
who-counted-winter = Economic value if the energy sent in summer costs so much to replace in winter, capital spread over { $building } years (USD million)
    .price_usc = Price in winter (US cents/kWh)
    .kgz_usd_mn = Kyrgyz energy at that price
    .tjk_usd_mn = Tajik energy at that price
    .both_usd_mn = Both

owed-parties = Payback and debt service by party, capital spread over { $building } years (USD million a year unless said otherwise)
    .net_usd_mn = Cash of a season, before debt
    .payback_years-missing = never
    .full_service_usd_mn = Service if all were lent at the discount rate
    .full_cover = Cash over that
    .loans_usd_mn = Published loans (USD million)
    .service_usd_mn = Service on their own terms
    .cover = Cash over that service
owed-loans = Published loans; a service only where the terms are published
    .lender = Lender
    .principal_usd_mn = Principal (USD million)
    .rate_pct = Rate
    .rate_pct-missing = not published
    .years = Years
    .years-missing = not published
    .service_usd_mn = Service a year (USD million)
    .service_usd_mn-missing = not published
owed-cash = Net cash of those who build, sell and carry, looking back, added up year by year (USD million, not discounted)
    .KGZ = { country-KGZ }
    .TJK = { country-TJK }
    .AFG = { country-AFG }
    .PAK = { country-PAK }
    .common = Not assigned to a country
    .whole = Whole

chances-outcomes = Net present value over all draws, capital spread over { $building } years (USD million), and how often it is a loss
    .outcome = Outcome
    .loss_pct = Loss in
chances-others = How often the whole loses by what is drawn and by framing (economic view)
    .drawn = Drawn
    .as_appraised_loss_pct = Spread over { $building } years
    .looking_back_loss_pct = Looking back
    .decide_now_loss_pct = Decide now
chances-doublings = Convergence of the economic value as draws double (USD million)
    .draws = Draws
    .change_usd_mn = Largest change
chances-swings = The { $widest } matters most; { $turning } of the { $shown } widest ranges { $turning ->
        [one] turns the sign on its own
       *[other] turn the sign on their own
    }
    .subtitle = Net present value at the low and the high of one assumption, USD million; capital over { $building } years
    .alt = The { $widest } moves the economic value from USD { $widest_low } to { $widest_high } million; { $turning } of { $shown } assumptions cross zero. Bars of the value at the low and high of each, the widest on top.
    .empty = No assumption has a range.
chances-at-low = at its low
chances-at-high = at its high
chances-switches = Switching values: where the economic value is just zero, capital spread over { $building } years, all else as in this report
    .field = Assumption
    .base = This report
    .switch = Switching value
    .change_pct = Change
    .empty = No single assumption turns the result within the values allowed.
chances-needed = What a kWh must be worth to buyers for the economic value of all parties to be zero
    .framing = Framing
    .switch = Value needed (US cents/kWh)
    .switch-missing = none
    .change_pct = Change from the agreed price
    .change_pct-missing = none
chances-assumptions = Ranges of the uncertain assumptions before this report's own values are put in
    .field = Assumption
    .low = Low
    .base = Base
    .high = High
    .remark = Remark

compared = Published volumes and transit incomes that need more energy than the line can carry in the season: { $beyond } of { $tested }.
compared-figures = Each published outcome figure beside the one computed here
    .figure = Figure
    .published = Published
    .computed = Computed
    .deviation_pct = Deviation
    .verdict = Verdict
    .reason = Held against
compared-seasons = Share of the ceiling by season and yearly volume; above 100% is impossible
    .volume_twh = Volume (TWh)
    .season = Season
    .days = Days
    .ceiling_twh = Ceiling (TWh)
    .utilisation_pct = Share of the ceiling

## Fields

field-status = Status
field-basis = Basis
field-party = Party
field-seller = Seller
field-outlet = Otherwise
field-importer = Buyer
field-exporter = From
field-capacity_mw = Capacity (MW)
field-capacity_needed_mw = Capacity needed (MW)
field-days_needed = Days needed
field-annual_load_pct = Of a year
field-annual_energy_twh = Energy a year (TWh)
field-cost_usd_mn = Cost (USD million)
field-energy_gwh = Energy (GWh)
field-value_usd_mn = Value (USD million)
field-price_usc_per_kwh = Price (US cents/kWh)
field-capital_usd_mn = Capital (USD million)
field-npv_usd_mn = Net present value (USD million)
field-irr_pct = Rate of return
field-bcr = Benefits over costs, energy forgone a cost
field-bcr_net = The same, netted
field-payback_years = Payback, discounted (years)
field-sent_twh = Sent (TWh a year)
field-payments_usd_mn = Buyers pay a year
field-economic_npv_whole_usd_mn = Economic value, all parties
field-economic_irr_pct = Its rate of return
field-economic_bcr_net = Benefits over costs, netted
field-financial_npv_paid_usd_mn = Cash of those the tariff pays
field-financial_npv_with_pakistan_usd_mn = With Pakistan's line
field-wires_npv_usd_mn = Wires alone
field-levelised_wire_usc = Charge that repays them (US cents/kWh)
field-mean = Mean
field-p5 = 5th percentile
field-p50 = Median
field-p95 = 95th percentile

## Vocabularies

country-several = several
country-total = all buyers
country-wire-owners = owners and lenders of the wires
country-common = not assigned to a country
country-whole = whole
country-sum = sum
country-mix = published mix
party-whole = all together
party-KGZ = { country-KGZ }
party-TJK = { country-TJK }
party-AFG = { country-AFG }
party-PAK = { country-PAK }

basis-published = published
basis-implied = implied by transit income
basis-parameter = asked for here
basis-published-and-derived = published and derived
basis-derived = derived
basis-engineering = engineering rule
basis-assumption = assumption

season-asked = the season asked for
season-april-september = April to September
season-april-october = April to October
season-whole-year = the whole year

node-naryn = Naryn plants
node-vakhsh = Vakhsh plants
node-datka-500 = Datka substation
node-datka-sughd = 500 kV line
node-sughd-500 = Sughd substation
node-casa-tjk-reinforcement = reinforced
node-sangtuda-converter = Sangtuda converter
node-sangtuda-nowshera = direct-current line
node-afghan-market = { country-AFG }
node-nowshera-converter = Nowshera converter
node-pakistan-market = { country-PAK }

status-in-service = in service
status-built = built, idle
status-under-construction = under construction
status-planned = planned
status-unresolved = sources disagree
status-not-stated = not stated

assumption-volume-twh = volume sent (TWh a year)
assumption-capacity-mw = capacity of the line (MW)
assumption-availability-pct = availability (% of the season)
assumption-tajik-share = Tajik share of what is sent
assumption-afghan-share = Afghan share of what arrives
assumption-ac-loss-pct = loss Datka–Sughd (% of sent)
assumption-dc-loss-pct = loss of the direct-current line (% of sent)
assumption-converter-loss-pct = loss of a converter station (%)
assumption-energy-charge-usc = energy charge (US cents/kWh)
assumption-transmission-charge-usc = wire charge (US cents/kWh)
assumption-transit-fee-usc = transit fee (US cents/kWh)
assumption-wheeling-usc = wheeling fee (US cents/kWh)
assumption-opportunity-price-tjk-usc = Tajik next-best price (US cents/kWh)
assumption-opportunity-price-kgz-usc = Kyrgyz next-best price (US cents/kWh)
assumption-buyer-value-usc = value to buyers (US cents/kWh)
assumption-capex-kgz-usd-mn = capital, Kyrgyzstan (USD million)
assumption-capex-tjk-usd-mn = capital, Tajikistan (USD million)
assumption-capex-afg-usd-mn = capital, Afghanistan (USD million)
assumption-capex-pak-usd-mn = capital, Pakistan (USD million)
assumption-capex-common-usd-mn = capital, not assigned (USD million)
assumption-om-pct = operation and upkeep (% of capital a year)
assumption-discount-rate-pct = discount rate (% a year)
assumption-horizon-years = horizon (years)
assumption-delay-years = further delay (years)

framing-as-appraised = capital spread over four years
framing-looking-back = looking back on all that was spent
framing-decide-now = deciding now on what is left to spend
framing-at-once = all capital at once
framing-fixed-tariff = tariff fixed in dollars at the real rate
framing-fixed-tariff-nominal = tariff fixed in dollars at the nominal rate
framing-residual = residual value, assets serving 30 seasons
perimeter-whole = { country-whole }
perimeter-paid-by-tariff = those the tariff pays
perimeter-with-pakistan-line = the same with Pakistan's line and station
view-economic = economic
view-financial = financial
view-wires = wires alone
value-basis-agreed = as agreed, all alike
value-basis-paid = what each buyer pays
value-basis-afghan-alternative = in Afghanistan what it pays today
scenario-tables-base = the tables' base
scenario-this-report = this report
scenario-paid = worth what is paid
scenario-afghan-alternative = Afghan alternative
scenario-thirty-seasons = thirty seasons
scenario-three-years-later = three years later
drawn-as-ranges = each within its range
drawn-tables-volume = likeliest volume that of the tables
drawn-delay = further delay too
drawn-correlated = prices of energy that move together
drawn-net-exports = net exports alone of the years that had any
drawn-with-none = net exports alone with other years as zero
drawn-all-three = delay with prices and net exports
outcome-economic-npv-whole-usd-mn = Economic, whole project
outcome-financial-npv-paid-usd-mn = Financial, those the tariff pays
outcome-wires-npv-usd-mn = Wires alone, those the wire charge pays
outcome-net-gain-npv-kgz-usd-mn = Net gain of Kyrgyzstan
outcome-net-gain-npv-tjk-usd-mn = Net gain of Tajikistan
outcome-net-gain-npv-afg-usd-mn = Net gain of Afghanistan
outcome-net-gain-npv-pak-usd-mn = Net gain of Pakistan

turned-volume = if the volume is { $values } TWh
turned-season = if another season is taken ({ $values })
turned-framing = if capital and tariff count in another way ({ $values })
turned-value-basis = if a kWh is valued in another way ({ $values })
turned-further-delay = if the start is delayed by { $values } more years
turned-drawn = if other assumptions are drawn ({ $values })
turned-next-best-price = if the next-best price is { $values } cents
turned-measure = if the pace is measured in another way ({ $values })
turned-without-promise-of-year = if the promise of { $values } is left out
measure-fitted-per-year = least squares
measure-slip-per-year = first promise to last

load-open = open far end
load-share = Kyrgyz share
load-natural = natural load

scope-gross = all that left
scope-commercial = sold
scope-net = net
kind-export = sale
kind-import = import
kind-swap = swap
kind-flow = flow, disputed or unnamed
kind-contract = contract or plan
kind-agreement = agreement
kind-price = price
kind-none-found = nothing found
phase-before = before April 2021
phase-after-2021 = after April 2021
phase-after-2022 = after September 2022
phase-search = search

fuel-imported-gas = imported gas
fuel-furnace-oil = furnace oil
fuel-imported-coal = imported coal
outlet-afghanistan = sold to Afghanistan
outlet-uzbekistan = sold to Uzbekistan
outlet-spill = spilled unused
outlet-own-imports = own imports avoided
component-energy = energy
component-transmission = wire charge
component-transit = transit fee
component-wheeling = wheeling fee

verdict-gross-as-net = series takes gross for net
verdict-sign-reversed = sign reversed
verdict-unit-slip = wrong unit
verdict-partner-missing = total below its parts
verdict-beyond-gross = net beyond gross
verdict-inconsistent = series at odds with itself
verdict-untold = gross or net, cannot be told
verdict-one-side = one flow stated
verdict-partial = parts stated
verdict-exceeds = shorter period has more
verdict-differs = differs
verdict-fits = fits
verdict-at-ceiling = at the ceiling, within 1%
verdict-beyond-ceiling = impossible: beyond the ceiling

figure-volume = Yearly volume (TWh)
figure-transit-volume = Volume a transit income implies (TWh)
figure-transit-income = Afghan transit income (USD million)
figure-tariff = Price at the Pakistani border (US cents/kWh)
figure-cost = Cost of the project (USD million)
figure-length = Length of Datka–Sughd (km)
figure-loss = Loss from seller to Pakistan (%)
reason-volume-published = full capacity in every hour of the season
reason-transit-implied = the same; income divided by the fee
reason-transit-share = volume asked for, Pakistan's share, fee
reason-tariff-nearest = nearest sum of the published parts
reason-cost-parts = sum of the four countries' parts
reason-length-sections = sum of the two sections
reason-loss-chain = product of line and station losses

finding-volume-fits = The volume fits the season
finding-volume-does-not-fit = The volume does not fit the season
finding-kgz-share-covered = Kyrgyz net exports cover the Kyrgyz share
finding-kgz-share-not-covered = Kyrgyz net exports do not cover the Kyrgyz share
finding-casa-pays-more = CASA-1000 pays sellers more than other outlets
finding-casa-pays-less = CASA-1000 pays sellers no more than the best other outlet
finding-wires-repaid-15 = Before losses and upkeep the wire charge repays those it pays in 15 years
finding-wires-not-repaid-15 = Before losses and upkeep the wire charge does not repay those it pays in 15 years
finding-wires-repaid-30 = Before losses and upkeep the wire charge repays those it pays in 30 years
finding-wires-not-repaid-30 = Before losses and upkeep the wire charge does not repay those it pays in 30 years
finding-economic-gains = The project as a whole gains
finding-economic-loses = The project as a whole loses
finding-supplying-gains = Those the tariff pays gain under it
finding-supplying-loses = Those the tariff pays lose under it
finding-wires-gains = The wire charge repays wires, upkeep and interest
finding-wires-loses = The wire charge does not repay wires, upkeep and interest
tested-published-volumes = the published volumes
tested-seasons = another season
tested-last-ten-years = another of the last ten years
tested-other-prices = low, base or high of the other prices
tested-discount-rates = discount rates of 0 to 15%
tested-published-costs = the published costs
tested-volumes = a volume within its range
tested-opportunity-prices = a next-best price within its range
tested-buyer-values = a value to buyers within its range
tested-value-bases = a kWh valued at what is paid, or in Afghanistan at what it pays today
tested-framings = another framing
tested-rates = a discount rate of 0 to 15%
tested-delays = a delay of up to five years
tested-horizons = a horizon of 15 to 30 years
