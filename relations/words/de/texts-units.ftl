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

# place differs
text-d56ac6f359 = anderer Ort

# summit, not a bilateral visit
text-c48348f914 = Gipfel, kein bilateraler Besuch

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
