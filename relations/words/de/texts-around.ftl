# Relations between Kyrgyzstan and Tajikistan
text-968ff368a1 =
    Relations between Kyrgyzstan and Tajikistan

# Border conflict, diplomacy and energy cooperation: reproducible reports in which every number leads to its source.
text-2b366e1ee3 =
    Border conflict, diplomacy and energy cooperation: reproducible reports in which every number leads to its source.

# Kyrgyzstan and Tajikistan
text-7177513722 =
    Kyrgyzstan and Tajikistan

# Kyrgyzstan and Tajikistan, neighbours in Central Asia and members of one military alliance, the Collective Security Treaty Organization (CSTO), had never agreed on large parts of their border. Twice it came to days of fighting: in April 2021, by the record, over cameras at a water intake, in September 2022 after shots at border posts. In 2025 their presidents signed a border treaty and switched on a power line across it, part of CASA-1000, which is to sell hydropower to Afghanistan and Pakistan.
text-32414e98bf =
    Kyrgyzstan and Tajikistan, neighbours in Central Asia and members of one military alliance, the Collective Security Treaty Organization (CSTO), had never agreed on large parts of their border. Twice it came to days of fighting: in April 2021, by the record, over cameras at a water intake, in September 2022 after shots at border posts. In 2025 their presidents signed a border treaty and switched on a power line across it, part of CASA-1000, which is to sell hydropower to Afghanistan and Pakistan.

# Border conflict between Kyrgyzstan and Tajikistan
text-a4159d7ca3 =
    Border conflict between Kyrgyzstan and Tajikistan

# Who died and by whose word, what set the clashes off, who had to leave, and whether it stopped.
text-aa55417463 =
    Who died and by whose word, what set the clashes off, who had to leave, and whether it stopped.

# Diplomacy and delimitation
text-73e6ce8f13 =
    Diplomacy and delimitation

# How many kilometres were agreed, who visits whom, what was signed, and how the tone changed.
text-34227730d0 =
    How many kilometres were agreed, who visits whom, what was signed, and how the tone changed.

# Energy
text-f2fcd3f7dc =
    Energy

# What CASA-1000 can carry and what there is to send, who pays, and whether it is worth it.
text-353c5d76a7 =
    What CASA-1000 can carry and what there is to send, who pays, and whether it is worth it.

# First day of the window; a dated row belongs when it may lie in it.
text-2c28f7b3a4 =
    First day of the window; a dated row belongs when it may lie in it.

# Last day of the window.
text-147d2f051a =
    Last day of the window.

# Which claims make a casualty figure; see relations.estimates.RULES.
text-b521fa9e33 =
    Which claims make a casualty figure; see relations.estimates.RULES.

# Language of the report's sentences, numbers and dates.
text-6344cb586d =
    Language of the report's sentences, numbers and dates.

# Incidents recorded with less confidence than this are left out.
text-5cfa509747 =
    Incidents recorded with less confidence than this are left out.

# Whose casualties are counted.
text-1116e976ff =
    Whose casualties are counted.

# How many incidents the table of the deadliest shows.
text-f2a0270957 =
    How many incidents the table of the deadliest shows.

# incidents
text-a6d1765ab6 =
    incidents

# All presidential visits, or those that were not summit trips.
text-ec230a7dbb =
    All presidential visits, or those that were not summit trips.

# Length of the border that shares of delimitation are taken of.
text-66a31c89c1 =
    Length of the border that shares of delimitation are taken of.

# km
text-1f34503f65 =
    km

# Electricity sent over the line in a year.
text-6af1d88c62 =
    Electricity sent over the line in a year.

# TWh a year
text-6952b9b1e9 =
    TWh a year

# First day of the export season, which may wrap the year's end.
text-ff062f5ddf =
    First day of the export season, which may wrap the year's end.

# Last day of the export season.
text-a3927a2476 =
    Last day of the export season.

# Capacity of the line.
text-a0ea967878 =
    Capacity of the line.

# MW
text-9d47f4fb0d =
    MW

# Yearly rate future money is discounted at.
text-4395a4afc1 =
    Yearly rate future money is discounted at.

# % a year
text-4f40e28fca =
    % a year

# Price Tajikistan's next-best sale brings.
text-4b4f8aaa25 =
    Price Tajikistan's next-best sale brings.

# US cents/kWh
text-0d30d85080 =
    US cents/kWh

# Year of the first season, if there is no further delay.
text-20c8073829 =
    Year of the first season, if there is no further delay.

# year
text-4cb4ea2558 =
    year

# Further delay of the first season, capital spent on time.
text-e09ddaf6b6 =
    Further delay of the first season, capital spent on time.

# years
text-1c50993b00 =
    years

# Seasons over which the project is valued.
text-b08dffb12f =
    Seasons over which the project is valued.

# Draws of the uncertain assumptions; made a power of two.
text-226e7b4392 =
    Draws of the uncertain assumptions; made a power of two.

# draws
text-0aa2666b2c =
    draws

# Seed of the draws.
text-e5c4c21d88 =
    Seed of the draws.

# First year of the electricity series.
text-2be664f51d =
    First year of the electricity series.

# Last year of the electricity series.
text-8958668096 =
    Last year of the electricity series.

# Cited documents
text-06c02d5015 =
    Cited documents

# One cited document: what it is, who published it, when and where.
text-96e5cac696 =
    One cited document: what it is, who published it, when and where.

# Places
text-eb5cfb7367 =
    Places

# One named place: its point, what the point rests on, its spellings.
text-c857f9ca3b =
    One named place: its point, what the point rests on, its spellings.

# Border incidents
text-311fc5de72 =
    Border incidents

# One incident at the Kyrgyz–Tajik border: when, where, what set it off, how armed. No casualty figure stands here; those are claims.
text-c7ec4c8e7b =
    One incident at the Kyrgyz–Tajik border: when, where, what set it off, how armed. No casualty figure stands here; those are claims.

# Claims
text-1c85c12229 =
    Claims

# One number that one claimant gave for one measure of one incident and side. Low, best and high estimates are always computed from these rows.
text-c9f3efb602 =
    One number that one claimant gave for one measure of one incident and side. Low, best and high estimates are always computed from these rows.

# Published counts of incidents
text-3e0288e6ab =
    Published counts of incidents

# One published count of incidents for a period, by who counted. The series measure different things and are never spliced.
text-b6af4346f4 =
    One published count of incidents for a period, by who counted. The series measure different things and are never spliced.

# Coverage of incident series
text-e96b4aa772 =
    Coverage of incident series

# How well one series covers one period. A year without a row is a zero only where the series is full or best; elsewhere it is not covered.
text-2b9582c3bc =
    How well one series covers one period. A year without a row is a zero only where the series is full or best; elsewhere it is not covered.

# Totals of others
text-81e8c19eae =
    Totals of others

# One total that another data set gives, or that was measured against one. Quoted with credit; their rows are not part of this package.
text-4a531c00fc =
    One total that another data set gives, or that was measured against one. Quoted with credit; their rows are not part of this package.

# Rivers of the border districts
text-b659e8e8fa =
    Rivers of the border districts

# One statistic of a river: mean discharge, share of the year's water, catchment.
text-62f62389f8 =
    One statistic of a river: mean discharge, share of the year's water, catchment.

# Exclaves of the Fergana valley
text-d22f59a73c =
    Exclaves of the Fergana valley

# One exclave: whose, inside which country, how large on the map of 2017.
text-35ff3d4621 =
    One exclave: whose, inside which country, how large on the map of 2017.

# Lengths of the line on a map
text-feebed617d =
    Lengths of the line on a map

# One length of the Kyrgyz–Tajik line as drawn in OpenStreetMap.
text-c671f931cc =
    One length of the Kyrgyz–Tajik line as drawn in OpenStreetMap.

# Presidential visits
text-8939e0d8b1 =
    Presidential visits

# One presidential visit by the head of state of one party to the other party. Summit trips and bilateral visits are told apart by `frame`.
text-3c7a26d9b1 =
    One presidential visit by the head of state of one party to the other party. Summit trips and bilateral visits are told apart by `frame`.

# Agreements
text-fa5fda3796 =
    Agreements

# One signed text or recorded understanding between the two, or with others.
text-9c47a3c463 =
    One signed text or recorded understanding between the two, or with others.

# Statements on delimitation
text-69b4337882 =
    Statements on delimitation

# One statement about the length or share of border agreed, or land exchanged, with the denominator it used.
text-a11b9bc674 =
    One statement about the length or share of border agreed, or land exchanged, with the denominator it used.

# Events of the relationship
text-58577825a7 =
    Events of the relationship

# One dated event, with a category and a tone.
text-9647407e7e =
    One dated event, with a category and a tone.

# Qualitative statements
text-60afb3455b =
    Qualitative statements

# One reading, cause, purpose or support as stated by a founding text; for what is said rather than counted.
text-e17acbeca7 =
    One reading, cause, purpose or support as stated by a founding text; for what is said rather than counted.

# Memberships
text-b50f1a427c =
    Memberships

# One country in one organisation.
text-8f6a31071d =
    One country in one organisation.

# Missions
text-93ffb8ce98 =
    Missions

# One resident mission, planned mission, coded level of representation or ambassador.
text-657e36cc60 =
    One resident mission, planned mission, coded level of representation or ambassador.

# Minorities
text-1aedc23663 =
    Minorities

# One count of one nationality in the other country.
text-f8e27e4c2d =
    One count of one nationality in the other country.

# Trade
text-9709653fc8 =
    Trade

# One published figure of trade between the two, by who reported it.
text-610ae4b94d =
    One published figure of trade between the two, by who reported it.

# Votes alike at the United Nations
text-32e9666d58 =
    Votes alike at the United Nations

# Roll calls of the General Assembly in which both countries of a pair voted, and those in which they voted alike, by year. Computed by us: to 2019 from MIT-licensed rows, from 2020 by our own count of public roll calls.
text-4fd2a72d78 =
    Roll calls of the General Assembly in which both countries of a pair voted, and those in which they voted alike, by year. Computed by us: to 2019 from MIT-licensed rows, from 2020 by our own count of public roll calls.

# Lines, stations and plants
text-ccd77cbd8b =
    Lines, stations and plants

# One line, section, station or plant.
text-09e9ab70e0 =
    One line, section, station or plant.

# Parameters of CASA-1000
text-318c24443d =
    Parameters of CASA-1000

# One parameter: low, base, high. Empty = not published anywhere we could read; the slot is left.
text-043258c570 =
    One parameter: low, base, high. Empty = not published anywhere we could read; the slot is left.

# Other published values
text-56527354fd =
    Other published values

# One published value of a parameter or asset that differs from the low, base and high (or the length) in its own table.
text-04a74cb855 =
    One published value of a parameter or asset that differs from the low, base and high (or the length) in its own table.

# Promised dates
text-39f1405a20 =
    Promised dates

# One statement of an expected date, by the date it was made.
text-9aa699f788 =
    One statement of an expected date, by the date it was made.

# Electricity by country and year
text-aeecd77d8b =
    Electricity by country and year

# One country-year of generation, demand and net imports.
text-4759508b42 =
    One country-year of generation, demand and net imports.

# Electricity flows, contracts and prices
text-d3010be05c =
    Electricity flows, contracts and prices

# One flow, contract, agreement, swap or price. Plans are not flows: `kind` says which.
text-c544471845 =
    One flow, contract, agreement, swap or price. Plans are not flows: `kind` says which.

# Electricity by part of a year
text-58a352bcc7 =
    Electricity by part of a year

# One figure of generation, consumption or losses in a month, a part of a year or a year, as stated in the country. There is no monthly series: the figures do not join up.
text-fd4520f0fa =
    One figure of generation, consumption or losses in a month, a part of a year or a year, as stated in the country. There is no monthly series: the figures do not join up.

# Generation by technology (IRENA)
text-4763557dd8 =
    Generation by technology (IRENA)

# One country-year-technology of generation by the International Renewable Energy Agency, to hold the series of `electricity` against.
text-b0e53fa539 =
    One country-year-technology of generation by the International Renewable Energy Agency, to hold the series of `electricity` against.

# Toktogul observations
text-c8f8366bda =
    Toktogul observations

# One dated observation of the Toktogul reservoir.
text-cafac409af =
    One dated observation of the Toktogul reservoir.

# Fuel costs of the buyers
text-1fa85b80f2 =
    Fuel costs of the buyers

# Fuel cost of one kWh from one fuel in one month, by the regulator's monthly adjustment, with the exchange rate it is turned into cents with.
text-08dff7f8ed =
    Fuel cost of one kWh from one fuel in one month, by the regulator's monthly adjustment, with the exchange rate it is turned into cents with.

# Countries from Bishkek to Peshawar
text-ad6c63563d =
    Countries from Bishkek to Peshawar

# Country polygons of Natural Earth 1:10m, simplified. The lines are approximate and older than the treaty of 2025; exclaves but four are missing. Never derive the country of a village or a length from it.
text-6e03303106 =
    Country polygons of Natural Earth 1:10m, simplified. The lines are approximate and older than the treaty of 2025; exclaves but four are missing. Never derive the country of a village or a length from it.

# The line between Batken and Sughd
text-b3732abd59 =
    The line between Batken and Sughd

# Country polygons of OpenStreetMap of December 2017, cut to the western Fergana valley and simplified, and the stretches of the line along which the two great clashes ran. Approximate and older than the treaty of 2025; Kayragach is missing.
text-a3f646cbf6 =
    Country polygons of OpenStreetMap of December 2017, cut to the western Fergana valley and simplified, and the stretches of the line along which the two great clashes ran. Approximate and older than the treaty of 2025; Kayragach is missing.

# Large rivers and lakes
text-ee75a608c1 =
    Large rivers and lakes

# Rivers and lakes of GSHHG and World Data Bank II, simplified; the names are ours. Small rivers, the Isfara among them, are not in it.
text-c08cd1049b =
    Rivers and lakes of GSHHG and World Data Bank II, simplified; the names are ours. Small rivers, the Isfara among them, are not in it.

# Toktogul reservoir
text-cdd92d976d =
    Toktogul reservoir

# Outline of the reservoir from Natural Earth 1:50m.
text-11f4501b87 =
    Outline of the reservoir from Natural Earth 1:50m.

# Towns
text-b433ee3777 =
    Towns

# Points of GeoNames, with another name and the order in which a small map leaves them out.
text-a6cfc04a10 =
    Points of GeoNames, with another name and the order in which a small map leaves them out.

# Roads, a river and power lines, schematic
text-a1804dc204 =
    Roads, a river and power lines, schematic

# Straight lines through named points in the order that sources name; no open map holds their course. Measure no length on them.
text-d2ce56dd72 =
    Straight lines through named points in the order that sources name; no open map holds their course. Measure no length on them.
