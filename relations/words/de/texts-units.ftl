# Overview
text-d4b1ea5708 = Überblick

# Border conflict
text-8c96b6c964 = Grenzkonflikt

# Diplomacy
text-bd4076f29e = Diplomatie

# Kabul
text-8d79c106cb = Kabul

# Tashkent
text-8de56ea436 = Taschkent

# Jalal-Abad
text-0cc9f4a710 = Dschalalabad

# Isfana
text-e3ce1feac7 = Isfana

# Konibodom
text-57f5139fe8 = Konibodom

# Sulukta
text-440a018dae = Sülüktü

# Kokand
text-867398d5a7 = Kokand

# Fergana
text-56f7798dde = Fergana

# Andijan
text-0ff68c1841 = Andischan

# Samarkand
text-4df7073905 = Samarkand

# Naryn
text-5df1a4a2ad = Naryn

# Khorugh
text-a7aadbba60 = Chorugh

# Peshawar
text-72af295cca = Peschawar

# official tolls
text-fcae448b58 = amtliche Zahlen

# fixed blocks
text-ec0b9c0692 = feste Blöcke

# share of the capacity
text-45b02bdf8d = Anteil an der Kapazität

# published total less the four parts
text-f67d4a2ee5 = veröffentlichte Summe ohne die vier Teile

# IDA, additional
text-79760c8e08 = IDA, zusätzlich

# place differs
text-d56ac6f359 = anderer Ort

# summit, not a bilateral visit
text-c48348f914 = Gipfel, kein bilateraler Besuch

# Afghan price; low: Uzbek price
text-7582113222 = afghanischer Preis; unten: usbekischer Preis

# high: published time to build in Afghanistan
text-e466076b93 = oben: veröffentlichte Bauzeit in Afghanistan

# 15: term of Kyrgyz loans and of the contract, extendable by 15; 30: project life in one text
text-bf3216612b = 15: Laufzeit der kirgisischen Kredite und des Vertrags, um 15 verlängerbar; 30: Projektdauer in einem Text

# assumed: no availability was published
text-c7c6dc597b = angenommen: Eine Verfügbarkeit wurde nicht veröffentlicht

# assumed: the agreed price, a quarter either way
text-19cdb29b3c = angenommen: der vereinbarte Preis, ein Viertel nach oben und unten

# assumed: operating cost was not published; the wire charge leaves room for 1 to 1.5%
text-27f364b721 = angenommen: Betriebskosten wurden nicht veröffentlicht; das Leitungsentgelt lässt Raum für 1 bis 1,5 %

# assumed: the appraisal's discount rate could not be read
text-85a9119b60 = angenommen: Der Diskontsatz der Projektprüfung war nicht lesbar

# people
text-c9022680f8 = Menschen

# days
text-ab51004e9d = Tage

# %
text-bbf3f11cb5 = %

# date
text-0e87632cd4 = Datum

# rule for episodes
text-3de05ac01d = Regel für Episoden

# share of the days of a year
text-b830144e71 = Anteil an den Tagen des Jahres

# square km
text-1d7db4e254 = km²

# text
text-982d9e3eb9 = Text

# incidents a year
text-9d47138c27 = Vorfälle im Jahr

# findings
text-8aa3c4ce3c = Befunde

# combinations
text-3de1a906b1 = Kombinationen

# claims
text-a61808fe40 = Angaben

# estimates
text-d4fc996e45 = Schätzungen

# steps
text-b7595e2a86 = Schritte

# tolerance of the reconciliation
text-ea8841b571 = Toleranz des Abgleichs

# totals
text-fee6900ff6 = Summen

# people per incident
text-15fbdef189 = Menschen je Vorfall

# ratio of yearly rates
text-c68ba45b6c = Verhältnis der Jahresraten

# 0 to 1
text-f71954bb62 = 0 bis 1

# p-value
text-c70a5551b2 = p-Wert

# -1 to 1
text-450ba7b94b = -1 bis 1

# ceasefires
text-cfd87d5f45 = Waffenruhen

# ratio
text-2f04a79ef1 = Verhältnis

# clashes
text-1ed4bb8913 = Zusammenstöße

# parameter
text-6390361dfd = Parameter

# visits
text-b944075326 = Besuche

# percentage points
text-e300964443 = Prozentpunkte

# score
text-a575b79868 = Punktwert

# statements
text-55a81cf21e = Aussagen

# lengths
text-108915690f = Längen

# km2
text-b443e9bd17 = km²

# agreements
text-bbf2df780d = Abkommen

# ha
text-8693873cd8 = ha

# USD million
text-844176803f = Mio. USD

# events
text-862417b9e7 = Ereignisse

# roll calls
text-c18aa07506 = namentliche Abstimmungen

# pairs
text-fb09562410 = Paare

# rank
text-5a8460f6b1 = Rang

# runs
text-1f64fff08d = Läufe

# intervals
text-ec3f30fe82 = Zeitabschnitte

# splits
text-6e83555522 = Aufteilungen

# probability
text-3955f8fd92 = Wahrscheinlichkeit

# points
text-c54a061dfc = Punkte

# times
text-2bf61a3bc8 = Mal

# organisations
text-4471bc3dac = Organisationen

# embassies
text-794e904ae5 = Botschaften

# TWh
text-bb9ef46996 = TWh

# assumption
text-c081dd376b = Annahme

# cases
text-352b84777d = Fälle

# promises
text-3a44788d00 = Zusagen

# years per year
text-657ab9870b = Jahre je Jahr

# tests
text-59830ebc3a = Prüfungen

# hours
text-404314b1f4 = Stunden

# Mvar
text-14502a7024 = Mvar

# ohm
text-a165701f70 = Ohm

# km3
text-8b52f7a664 = km³

# observations
text-bfc5a6b45b = Beobachtungen

# GWh
text-87f07ccd29 = GWh

# m3/s
text-eca11d297c = m³/s

# protocols
text-8998617115 = Protokolle

# summers
text-e84e17ec88 = Sommer

# winters
text-c1ee20cd17 = Winter

# country-years
text-0892c04c0b = Länderjahre

# figures
text-dc2e3999e6 = Angaben

# assets
text-8bf729ffe0 = Anlagen

# water and land between Soviet-era neighbours (earlier flare-ups in 1982 and 1988 also named)
text-86c2aba2dc = Wasser und Land zwischen Nachbarn der Sowjetzeit (genannt werden auch Auseinandersetzungen 1982 und 1988)

# new Kyrgyz customs and border posts resented
text-391dc01c2b = Unmut über neue kirgisische Zoll- und Grenzposten

# wood cutting, then border-guard shooting
text-7be6511cee = Holzschlag, dann Schüsse von Grenzern

# Kyrgyz dam on the canal
text-eb5faf397e = kirgisischer Damm am Kanal

# quarrel at a shop
text-3a3ab4dbff = Streit an einem Laden

# bypass road works
text-ef7ee661cd = Bau einer Umgehungsstraße

# wood gathering and detention
text-0b49ef93c9 = Holzsammeln und Festnahme

# border violation by Tajik side, as coded
text-11ba8bccb3 = Grenzverletzung durch die tadschikische Seite, wie kodiert

# Kyrgyz bypass road
text-19b78d4032 = kirgisische Umgehungsstraße

# cars stoned on a shared road
text-09f31a32f8 = Steinwürfe auf Autos an einer gemeinsam genutzten Straße

# laying of a water pipe
text-be9b36b40c = Verlegung einer Wasserleitung

# hunters/herders crossing
text-38b620d2e2 = Grenzübertritt von Jägern oder Hirten

# bridge / border post
text-0e7a64c500 = Brücke / Grenzposten

# water cut-off and road to a cemetery
text-6713ab67fc = gesperrtes Wasser und Weg zu einem Friedhof

# brawl after football
text-db56909a10 = Schlägerei nach einem Fußballspiel

# trade/stall on disputed land
text-77e2f43827 = Handel / Verkaufsstand auf strittigem Land

# water pipe laying
text-dd5c496cac = Verlegung einer Wasserleitung

# Ak-Sai–Tamdyk road works
text-3a1f1d9c76 = Arbeiten an der Straße Ak-Sai–Tamdyk

# boy held after stone throwing
text-8761d143d4 = Junge nach Steinwürfen festgehalten

# car stoned on pasture road
text-ff57a7a4cd = Steinwürfe auf ein Auto am Weg zur Weide

# cemetery on claimed land
text-c8ea5576ea = Friedhof auf beanspruchtem Land

# asphalting of a disputed stretch
text-5a5b7223c0 = Asphaltierung eines strittigen Abschnitts

# flag and road sign put up
text-802b5df27f = Aufstellen von Flagge und Straßenschild

# fence pulled down
text-75bbad1f07 = Zaun niedergerissen

# road paving
text-2d58bc544c = Straßenbelag

# gravel digging
text-1d2c63d665 = Kiesabbau

# market being built
text-c529c8b75d = Bau eines Marktes

# building on disputed plots
text-7713fc462b = Bauen auf strittigen Grundstücken

# building on disputed land
text-351c15f9af = Bauen auf strittigem Land

# fence
text-87346eb282 = Zaun

# hunting-rifle shot
text-3103b04940 = Schuss aus einem Jagdgewehr

# cars stoned, houses attacked
text-fc5b47b464 = Steinwürfe auf Autos, Angriffe auf Häuser

# sowing of about 4 ha (Kyrgyz side: up to 50 ha)
text-a3b3ccef06 = Aussaat auf etwa 4 ha (kirgisische Seite: bis zu 50 ha)

# herders crossing
text-4879f7dfe8 = Grenzübertritt von Hirten

# single shot from across the line
text-b0f2620844 = einzelner Schuss von jenseits der Linie

# shots at a Kyrgyz car
text-d90a804f51 = Schüsse auf ein kirgisisches Auto

# shots at dawn
text-53934bd519 = Schüsse im Morgengrauen

# replacing water pipes
text-7ae9aeb389 = Austausch von Wasserrohren

# works at the water intake
text-2a1e2abc00 = Arbeiten am Wasserverteiler

# teenagers herding cattle
text-50358c1803 = Jugendliche beim Viehhüten

# cameras at the Golovnoy water intake
text-f7802d0555 = Kameras am Wasserverteiler Golownoi

# mutual detentions
text-f70eaba693 = gegenseitige Festnahmen

# Tajik container set up on claimed Kyrgyz land
text-7a0aa0a504 = tadschikischer Container auf Land, das Kirgisistan beansprucht

# patrol / horses
text-f05856fd4f = Streife / Pferde

# clearing of disputed ground
text-9f8ffc6926 = Räumung strittigen Geländes

# water works, then two Kyrgyz cars stoned
text-f4e67b29dd = Wasserbau, dann Steinwürfe auf zwei kirgisische Autos

# school pupils fight
text-c35e30dfe7 = Schlägerei unter Schülern

# livestock and a kidnapping
text-d4aa7e39bf = Vieh und eine Entführung

# building work by Tajik side
text-4998b0d6ec = Bauarbeiten der tadschikischen Seite

# tanker truck
text-8054072e9a = Tanklaster

# four cars stoned
text-c871e6d0a7 = Steinwürfe auf vier Autos

# Batken–Isfana road blocked
text-0ea6829488 = Straße Batken–Isfana gesperrt

# patrol meeting
text-26f4067577 = Begegnung von Streifen

# cars stoned, then 20-minute exchange
text-b54872395f = Steinwürfe auf Autos, dann 20 Minuten Schusswechsel

# contraband truck
text-11fc21c582 = Lastwagen mit Schmuggelware

# two exchanges
text-cd8c523cb1 = zwei Schusswechsel

# patrol
text-e87f314e6f = Streife

# shots at posts near Bulak-Bashy; territory
text-614f1ea249 = Schüsse an Posten bei Bulak-Baschy; Gebiet

# herding
text-7f7ac5ef0d = Viehhüten

# >90% Apr–Sep
text-3e19828d1f = > 90 % Apr.–Sept.

# 400 MW May–Sep; 25–40 MW Oct–Apr
text-d5f9af61a9 = 400 MW Mai–Sept.; 25–40 MW Okt.–Apr.

# Apr–Oct
text-bbfd683b25 = Apr.–Okt.

# winter
text-30c5461fc2 = Winter

# summer
text-e83664255c = Sommer

# autumn
text-defae04158 = Herbst

# Aug–Sep in, Nov back
text-52aaa1d5c5 = Aug.–Sept. Bezug, Nov. zurück

# spring–summer
text-aa23cb2710 = Frühjahr–Sommer

# from 1 Oct 2006
text-e864858b31 = ab 1. Okt. 2006

# spring in, winter/summer back
text-a3b58776a4 = Frühjahr Bezug, Winter/Sommer zurück

# Mar–Oct 2021 and Mar–Apr 2022; back Jun–Aug 2021–2023
text-3899c7e61c = März–Okt. 2021 und März–Apr. 2022; zurück Juni–Aug. 2021–2023

# winter for summer water
text-7711ce5b83 = Winter gegen Sommerwasser

# GWh a day
text-88e3ee0cd4 =
    GWh am Tag
