# # Energy
#
# CASA-1000, the Central Asia–South Asia electricity project, is to carry summer power of Kyrgyzstan and Tajikistan through
# Afghanistan to Pakistan. The line between the two sellers stands; the one through Afghanistan does not. What can the line
# carry, what have the two to spare, and who would gain and who would pay?
text-d4d085e772 =
    # Energy

    CASA-1000, the Central Asia–South Asia electricity project, is to carry summer power of Kyrgyzstan and Tajikistan through
    Afghanistan to Pakistan. The line between the two sellers stands; the one through Afghanistan does not. What can the line
    carry, what have the two to spare, and who would gain and who would pay?

# ## Where is the power?
text-a10af317f8 =
    ## Where is the power?

# Where statements and the annual series part, the figure shows both.
text-af2b8040c7 =
    Where statements and the annual series part, the figure shows both.

# ## What is built?
text-dc55add505 =
    ## What is built?

# The map shows where the parts lie, not every bend of a line. How Afghanistan is to take its 300 MW is described in three ways.
text-8195f66482 =
    The map shows where the parts lie, not every bend of a line. How Afghanistan is to take its 300 MW is described in three ways.

# ## What fits the season?
text-3708c214fd =
    ## What fits the season?

# Full load in every hour, without outage or a dry week, is a ceiling that no real line reaches. If the volumes are meant as delivered, more must be sent.
text-2a089aeba8 =
    Full load in every hour, without outage or a dry week, is a ceiling that no real line reaches. If the volumes are meant as delivered, more must be sent.

# ## Who pays what for power?
text-9ebb821c58 =
    ## Who pays what for power?

# The link to Afghanistan could not take the whole Tajik share, and the low Uzbek price is tied to cheap gas in return: the true next-best sale lies between the rows.
text-8c3da3d641 =
    The link to Afghanistan could not take the whole Tajik share, and the low Uzbek price is tied to cheap gas in return: the true next-best sale lies between the rows.

# ## Who gets the money?
text-7753704607 =
    ## Who gets the money?

# No text that could be read splits the wire charge by country, and sources disagree on whether buyers must pay for power they do not take.
text-5625240749 =
    No text that could be read splits the wire charge by country, and sources disagree on whether buyers must pay for power they do not take.

# ## Is it worth it?
text-1611d002c4 =
    ## Is it worth it?

# This is a model, not an appraisal: that of the World Bank could not be read, and what a kilowatt-hour is worth to buyers, which decides, is assumed. Shares of draws are no forecast.
text-8c251a95cb =
    This is a model, not an appraisal: that of the World Bank could not be read, and what a kilowatt-hour is worth to buyers, which decides, is assumed. Shares of draws are no forecast.

# ## When does it start?
text-83511c67ad =
    ## When does it start?

# Where texts of one year name several dates the latest is taken; the promise of 2021 is for the Pakistani line.
text-32f6d7e494 =
    Where texts of one year name several dates the latest is taken; the promise of 2021 is for the Pakistani line.

# The draws, the ranges and the tests one by one stand on the page of the method.
text-946af90e1b =
    The draws, the ranges and the tests one by one stand on the page of the method.

# ## The findings in more detail
text-5842d2357b =
    ## The findings in more detail

# ## What can the lines carry, and what arrives?
text-eea261432a =
    ## What can the lines carry, and what arrives?

# No conductor of these lines is published, so that conductors are assumed:
#
# - For the 500 kV line those that lines of the region are built with, three a phase, 40 cm apart, at 20 °C: AS-500/64 (loses least), AS-400/51 (base) and AS-330/43. Each ten degrees more add 4% to the loss.
# - For the direct-current line 10 to 15 mΩ/km a pole; corona (2 to 7 kW/km in the mean of a summer) and shunt reactors (0.2 to 0.4% of what they take up) for the 500 kV line alone.
# - Both ends are held at 500 kV. Without reactors, at a power factor of one, the line loses more at part load: 2.1 to 2.8% of 390 MW, as the table of the dossier has it.
#
# The second table takes its losses from that table; those of converters are an engineering rule, and those inside Tajikistan, between Sughd and Sangtuda, are left out.
text-a45a8aba4e =
    No conductor of these lines is published, so that conductors are assumed:

    - For the 500 kV line those that lines of the region are built with, three a phase, 40 cm apart, at 20 °C: AS-500/64 (loses least), AS-400/51 (base) and AS-330/43. Each ten degrees more add 4% to the loss.
    - For the direct-current line 10 to 15 mΩ/km a pole; corona (2 to 7 kW/km in the mean of a summer) and shunt reactors (0.2 to 0.4% of what they take up) for the 500 kV line alone.
    - Both ends are held at 500 kV. Without reactors, at a power factor of one, the line loses more at part load: 2.1 to 2.8% of 390 MW, as the table of the dossier has it.

    The second table takes its losses from that table; those of converters are an engineering rule, and those inside Tajikistan, between Sughd and Sangtuda, are left out.

# ## Is the water there?
text-480389fef1 =
    ## Is the water there?

# - Toktogul is read on single days. For spring stands the reading nearest to 1 April, within 45 days; for autumn the highest from August to November. One of before 17 August says what the summer brought at least.
# - Spring 2026 is a minister's forecast of 24 February. Daily readings have not been public since 15 May 2025, and many years are known by page number alone.
# - One cubic metre makes one kWh, as the minister reckoned (1.6 km³ less water, 1.6 TWh less). That is the whole lower Naryn at a full lake; a low lake gives less.
# - A summer's gain is what was left after all use, so that export comes off it. For the Vakhsh, which is to send the larger share, no readings were found.
text-63548fe593 =
    - Toktogul is read on single days. For spring stands the reading nearest to 1 April, within 45 days; for autumn the highest from August to November. One of before 17 August says what the summer brought at least.
    - Spring 2026 is a minister's forecast of 24 February. Daily readings have not been public since 15 May 2025, and many years are known by page number alone.
    - One cubic metre makes one kWh, as the minister reckoned (1.6 km³ less water, 1.6 TWh less). That is the whole lower Naryn at a full lake; a low lake gives less.
    - A summer's gain is what was left after all use, so that export comes off it. For the Vakhsh, which is to send the larger share, no readings were found.

# ## Does the yearly balance add up?
text-64166bf3bf =
    ## Does the yearly balance add up?

# - The series is net, statements are gross. Two flows are alike within 5% of the larger or 0.1 TWh. Where both flows are stated and the series differs, they are used; a balance that a country states itself stands beside the series as the other end of the range, as that of the Kyrgyz ministry for 2025.
# - Tajik gross imports are known for 2024 (derived from a growth rate) and 2025 alone, and the outlets of 2025 probably share one agency report. Before, the series equals gross exports wherever these are known: its net may be too high.
# - That winter energy repaid the summer's is inferred. What left unsold and what Uzbekistan sent are alike within 2 GWh, but no contract was read, and deliveries reported for December 2025 are far smaller.
# - No monthly series of generation or trade is published. What left in summer went to present buyers: CASA-1000 would take it instead of them, not beside.
# - IRENA's Tajik hydropower of 2020 and 2021 repeats that of 2019 and is not used; nor are the rows of Pakistan and Uzbekistan, of an older release.
text-719afbf747 =
    - The series is net, statements are gross. Two flows are alike within 5% of the larger or 0.1 TWh. Where both flows are stated and the series differs, they are used; a balance that a country states itself stands beside the series as the other end of the range, as that of the Kyrgyz ministry for 2025.
    - Tajik gross imports are known for 2024 (derived from a growth rate) and 2025 alone, and the outlets of 2025 probably share one agency report. Before, the series equals gross exports wherever these are known: its net may be too high.
    - That winter energy repaid the summer's is inferred. What left unsold and what Uzbekistan sent are alike within 2 GWh, but no contract was read, and deliveries reported for December 2025 are far smaller.
    - No monthly series of generation or trade is published. What left in summer went to present buyers: CASA-1000 would take it instead of them, not beside.
    - IRENA's Tajik hydropower of 2020 and 2021 repeats that of 2019 and is not used; nor are the rows of Pakistan and Uzbekistan, of an older release.

# ## What does a kWh save, and what does it bring elsewhere?
text-29167370dc =
    ## What does a kWh save, and what does it bring elsewhere?

# "Spilled" holds only for water that would otherwise pass the turbines unused. Fuel costs are those of Pakistan's regulator, turned into cents at the interbank close of the month; that a delivered kWh displaces imported gas is an assumption, and capacity payments fall due anyway.
text-2c72a196ad =
    "Spilled" holds only for water that would otherwise pass the turbines unused. Fuel costs are those of Pakistan's regulator, turned into cents at the interbank close of the month; that a delivered kWh displaces imported gas is an assumption, and capacity payments fall due anyway.

# ## Who is counted, and in which way?
text-ecd0a4e07e =
    ## Who is counted, and in which way?

# This is a model, not an appraisal: the economic annex of the World Bank's could not be read, so that nothing here can be held against it.
#
# - **Assumed**, because nothing is published: availability (90 to 98% of the season), operation and upkeep (1 to 2% of capital a year), the discount rate, the spending by year (equal parts, over the years that the first promise left for building, or since 2018), inflation (2.5%), and what a kWh is worth to buyers: the price they agreed to, a quarter more or less.
# - **Left to spend** is what one report, undated and probably of 2024, names for finishing the Afghan part. No account of what was spent was found.
# - **Prices** are constant unless the framing says otherwise. The published tariff is of 2015 and names no escalation; fixed in dollars it loses its worth.
# - **Fifteen years** is the term of the contract, which may be extended by fifteen, and of Kyrgyz loans. Nothing is left after it unless the framing says so.
# - **Left out** are grants, cheap credit and taxes, and what Pakistan earns on selling on. A volume beyond what the line can carry is cut to what it can.
# - **Pakistan** pays for its own line and station: inside "all parties", outside "those the tariff pays".
# - **Tajik energy** is forgone at the price Afghanistan pays today, while the same market is to value the line's energy higher; "Afghan alternative" takes one price for both.
# - **Benefits over costs** counts the energy forgone as a cost; netted, it is taken off the benefits. The net present value is the same.
text-c76a547079 =
    This is a model, not an appraisal: the economic annex of the World Bank's could not be read, so that nothing here can be held against it.

    - **Assumed**, because nothing is published: availability (90 to 98% of the season), operation and upkeep (1 to 2% of capital a year), the discount rate, the spending by year (equal parts, over the years that the first promise left for building, or since 2018), inflation (2.5%), and what a kWh is worth to buyers: the price they agreed to, a quarter more or less.
    - **Left to spend** is what one report, undated and probably of 2024, names for finishing the Afghan part. No account of what was spent was found.
    - **Prices** are constant unless the framing says otherwise. The published tariff is of 2015 and names no escalation; fixed in dollars it loses its worth.
    - **Fifteen years** is the term of the contract, which may be extended by fifteen, and of Kyrgyz loans. Nothing is left after it unless the framing says so.
    - **Left out** are grants, cheap credit and taxes, and what Pakistan earns on selling on. A volume beyond what the line can carry is cut to what it can.
    - **Pakistan** pays for its own line and station: inside "all parties", outside "those the tariff pays".
    - **Tajik energy** is forgone at the price Afghanistan pays today, while the same market is to value the line's energy higher; "Afghan alternative" takes one price for both.
    - **Benefits over costs** counts the energy forgone as a cost; netted, it is taken off the benefits. The net present value is the same.

# ## Does the wire charge repay the wires?
text-635664aef1 =
    ## Does the wire charge repay the wires?

# ## Who owes what, and when is it paid back?
text-169eb77121 =
    ## Who owes what, and when is it paid back?

# - Receipts by year are of the scenario valued above, after losses. The energy charge is paid on what passes Sangtuda, as published, the rest on what is delivered; the published total adds the parts as if all were paid on the same kWh.
# - The wire charge pays owners, lenders, operation and funds in several countries, not Pakistan's line. It is shared by capital here, which is an assumption: no text that could be read splits it.
# - The transit fee is paid on what passes on to Pakistan. The base leaves Afghanistan its 300 of 1,300 MW, the high end gives Pakistan everything.
# - Sources disagree on whether buyers pay for power they do not take. No escalation was found; a statement of March 2026 says the tariff is to be revised upward.
# - Debt service counts no interest while the line is built. Loans in euros alone, grants and the terms of other parties' loans are not in the tables; the rate of the European Investment Bank is that of its last part. Payback is by the party's own cash, and Pakistan is paid by no charge of the agreement.
text-75b96b78a2 =
    - Receipts by year are of the scenario valued above, after losses. The energy charge is paid on what passes Sangtuda, as published, the rest on what is delivered; the published total adds the parts as if all were paid on the same kWh.
    - The wire charge pays owners, lenders, operation and funds in several countries, not Pakistan's line. It is shared by capital here, which is an assumption: no text that could be read splits it.
    - The transit fee is paid on what passes on to Pakistan. The base leaves Afghanistan its 300 of 1,300 MW, the high end gives Pakistan everything.
    - Sources disagree on whether buyers pay for power they do not take. No escalation was found; a statement of March 2026 says the tariff is to be revised upward.
    - Debt service counts no interest while the line is built. Loans in euros alone, grants and the terms of other parties' loans are not in the tables; the rate of the European Investment Bank is that of its last part. Payback is by the party's own cash, and Pakistan is paid by no charge of the agreement.

# ## What does summer energy cost in winter?
text-1cf33decfd =
    ## What does summer energy cost in winter?

# The model sets against the energy sent what it brings elsewhere in summer. That is too little where a reservoir carries water from summer into winter: a kWh sent is then one to be bought, or gone without. Winter imports were bought at 3.0 to 3.4 cents; 6 and 8 are assumed. Neighbours have counted this way: under an agreement of 2007 Tajikistan was to return Uzbek electricity of three winter months one and a half times over in summer. Water that would be spilled costs nothing; how much of the season's energy that is, no text says.
text-6fb357ee22 =
    The model sets against the energy sent what it brings elsewhere in summer. That is too little where a reservoir carries water from summer into winter: a kWh sent is then one to be bought, or gone without. Winter imports were bought at 3.0 to 3.4 cents; 6 and 8 are assumed. Neighbours have counted this way: under an agreement of 2007 Tajikistan was to return Uzbek electricity of three winter months one and a half times over in summer. Water that would be spilled costs nothing; how much of the season's energy that is, no text says.

# ## How sure is the value?
text-fa7fac0c3a =
    ## How sure is the value?

# - The draws are quasi-random (scrambled Sobol points, seeded) from triangles over low, base and high, independent of each other unless said otherwise. Both are assumptions, chosen because nothing more is known. Base is the value of this report, and a range is widened to hold it.
# - The central case lies below the median of the draws, above all because the Tajik next-best price may be much lower than taken but hardly higher.
# - Discount rate and horizon are choices and not drawn; delay (none to three years) is in the second table alone. Net exports are those of the two together, in the last ten years of the window that had any.
# - A share of draws describes these ranges and is no forecast. What a kWh is worth to buyers moves the result most and is assumed: hold its switching value against what their electricity costs otherwise.
text-243299a9b3 =
    - The draws are quasi-random (scrambled Sobol points, seeded) from triangles over low, base and high, independent of each other unless said otherwise. Both are assumptions, chosen because nothing more is known. Base is the value of this report, and a range is widened to hold it.
    - The central case lies below the median of the draws, above all because the Tajik next-best price may be much lower than taken but hardly higher.
    - Discount rate and horizon are choices and not drawn; delay (none to three years) is in the second table alone. Net exports are those of the two together, in the last ten years of the window that had any.
    - A share of draws describes these ranges and is no forecast. What a kWh is worth to buyers moves the result most and is assumed: hold its switching value against what their electricity costs otherwise.

# ## What does a further delay cost?
text-6474b74611 =
    ## What does a further delay cost?

# "Put off" means that as many seasons follow as before, "never come" that the last year stays. What all parties lose is the value to buyers less what the energy brings elsewhere; payments not made pass between them. Upkeep runs while the assets wait.
text-445a4c259e =
    "Put off" means that as many seasons follow as before, "never come" that the last year stays. What all parties lose is the value to buyers less what the energy brings elsewhere; payments not made pass between them. Upkeep runs while the assets wait.

# ## Published figures against computed ones
text-48236a70a8 =
    ## Published figures against computed ones

# - "Agrees" means within 1% or inside the computed range; "differs" rules nothing out.
# - Volumes, and those that transit incomes imply, are held against full load in every hour of the season; prices against the nearest sum of the published parts; costs against the parts of the four countries, which leave out what no text assigns; lengths against the two sections; the loss against the product of its parts.
# - Transit incomes are divided by the 1.25 cents agreed in 2014. They need more volume than shown if Afghanistan takes a part on the way.
# - 3.6 TWh, the lowest volume above, is itself the lowest transit income divided by the fee and is not tested. One encyclopaedia article says "up to" 5 billion kWh.
text-3d0cb39718 =
    - "Agrees" means within 1% or inside the computed range; "differs" rules nothing out.
    - Volumes, and those that transit incomes imply, are held against full load in every hour of the season; prices against the nearest sum of the published parts; costs against the parts of the four countries, which leave out what no text assigns; lengths against the two sections; the loss against the product of its parts.
    - Transit incomes are divided by the 1.25 cents agreed in 2014. They need more volume than shown if Afghanistan takes a part on the way.
    - 3.6 TWh, the lowest volume above, is itself the lowest transit income divided by the fee and is not tested. One encyclopaedia article says "up to" 5 billion kWh.

# ## Which findings stand when an assumption changes?
text-929badd396 =
    ## Which findings stand when an assumption changes?

# ## What is covered, and what is not
#
# - The years asked for cut the electricity and trade series; infrastructure, tariff, costs, reservoir and promises are shown whole. The tables reach to February 2026.
# - Not found in any text that could be read: availability, operating cost, price escalation, conductor types, monthly generation or trade, the appraisal's rates of return, flows over Datka–Sughd since its start.
# - A plan is not a flow: plans, contracts and flows are kept apart.
# - US dollars are as printed in their year, 2014 to 2025, added as printed and not deflated.
text-fdaa220996 =
    ## What is covered, and what is not

    - The years asked for cut the electricity and trade series; infrastructure, tariff, costs, reservoir and promises are shown whole. The tables reach to February 2026.
    - Not found in any text that could be read: availability, operating cost, price escalation, conductor types, monthly generation or trade, the appraisal's rates of return, flows over Datka–Sughd since its start.
    - A plan is not a flow: plans, contracts and flows are kept apart.
    - US dollars are as printed in their year, 2014 to 2025, added as printed and not deflated.

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
    ## How the numbers are made

    - A season's ceiling is capacity × days × 24 hours, in a year of 365 days; a season may wrap the New Year. One TWh at one US cent a kWh is USD 10 million.
    - Uplift is the energy charge of CASA-1000 less the price of the other outlet; the highest other price gives the lowest gain.
    - The 500 kV line follows the exact equations of a uniform line; the direct-current line is two resistances. Losses in series multiply.
    - One set of formulas serves a single scenario and all draws. A perimeter counts capital, upkeep, receipts and forgone sales of the same parties; parts add to the whole, and transfers cancel. A rate of return that does not exist is written "none".
    - A framing says when capital counts, whether tariff and value are fixed in dollars (then discounted at the nominal rate, costs at the real one), and what is left at the end. Upkeep runs from the promised first season on.
    - Net present value, annuity and break-even rate are those of any textbook, the cost in year 0, equal receipts at the end of each year after. Loans are repaid in equal payments.
    - A key finding is computed again under every combination of the choices it rests on. Sums of ranges add low to low and high to high: the widest possible.

# ## Parts, lengths and costs
text-c9e09fa2b9 =
    ## Parts, lengths and costs

# 477 km is the design figure, 480 km a rounding; 456 + 29 = 485 km was given by the project's coordinator. The cost of USD 953 million is a filing of 2015 before the bids; higher figures of USD 1,600 million and more were printed once each and are not used. Only the base values are of one year and are summed; funding of USD 216 million for the Kyrgyz part (2023) is of another.
text-aa95d40da9 =
    477 km is the design figure, 480 km a rounding; 456 + 29 = 485 km was given by the project's coordinator. The cost of USD 953 million is a filing of 2015 before the bids; higher figures of USD 1,600 million and more were printed once each and are not used. Only the base values are of one year and are summed; funding of USD 216 million for the Kyrgyz part (2023) is of another.

# ## Prices, sales, terms and loans
text-7942b94edc =
    ## Prices, sales, terms and loans

# Prices in months, quarters and half-years are left out of the table of whole years; one August price of 3.2 cents conflicts with the yearly 4.59 cents of 2016, and the eight months of 2024, printed as 1 TWh for USD 82.3 million, would cost twice the contract price: volume or value is off.
text-b1c5519a05 =
    Prices in months, quarters and half-years are left out of the table of whole years; one August price of 3.2 cents conflicts with the yearly 4.59 cents of 2016, and the eight months of 2024, printed as 1 TWh for USD 82.3 million, would cost twice the contract price: volume or value is off.

# ## Flows and balances
text-565b9bae01 =
    ## Flows and balances

# ## What flows between the two?
text-60e5dede0a =
    ## What flows between the two?

# The table lists what was reported; it proves no link between clashes and trade, which had shrunk before. Periods overlap and are not to be added. In October 2021, five months after the first clash, a Kyrgyz minister spoke of Tajik deliveries of 1 GWh a day; the Tajik ministry denied any offer or sale and called it a balancing flow. Agreements say what was meant: those of 2006 and 2016 were not, or not fully, carried out. Of 2025 both directions are known as totals of the year, 12 and 13.9 GWh, in the words of the Tajik ministry; which part flowed over Datka–Sughd is not published.
text-0acf93dda9 =
    The table lists what was reported; it proves no link between clashes and trade, which had shrunk before. Periods overlap and are not to be added. In October 2021, five months after the first clash, a Kyrgyz minister spoke of Tajik deliveries of 1 GWh a day; the Tajik ministry denied any offer or sale and called it a balancing flow. Agreements say what was meant: those of 2006 and 2016 were not, or not fully, carried out. Of 2025 both directions are known as totals of the year, 12 and 13.9 GWh, in the words of the Tajik ministry; which part flowed over Datka–Sughd is not published.

# ## Dates promised
text-33b5602d60 =
    ## Dates promised

# ## Your turn
#
# Three small analyses to change. Each ends in a table or a number; the words of the report stay as they are.
text-dff26f7c76 =
    ## Your turn

    Three small analyses to change. Each ends in a table or a number; the words of the report stay as they are.
