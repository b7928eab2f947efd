# Vorukh
text-cd1794415a =
    Woruch

# Chorku
text-c583f03dfc =
    Tschorku

# Ak-Tatyr
text-df6d4989c9 =
    Ak-Tatyr

# Kok-Tash / Khoja Alo / Somoniyon
text-fb2406e71b =
    Kök-Tasch / Chodscha Alo / Somonijon

# Ak-Sai
text-01231b956c =
    Ak-Sai

# Maksat / Ovchi-Kalacha
text-a939f7d844 =
    Maksat / Owtschi-Kalatscha

# Kara-Bak
text-35bdeec475 =
    Kara-Bak

# Arka
text-2ece197284 =
    Arka

# Chek / Kum-Mazar
text-d1232de43a =
    Tschek / Kum-Masar

# Borborduk
text-d47129843b =
    Borborduk

# Bishkek
text-5cc8fd6cf9 =
    Bischkek

# Dushanbe
text-c680319546 =
    Duschanbe

# Khujand
text-2aec5672e5 =
    Chudschand

# Isfara
text-a20bb1c540 =
    Isfara

# Cholpon-Ata
text-354cc02e38 =
    Tscholponata

# Pabbi (Azakhel Bala)
text-60baa684bd =
    Pabbi (Azakhel Bala)

# Kemin
text-f870a0d564 =
    Kemin

# Guzar
text-ddca99b50d =
    Gusar

# Tursunzoda (Regar)
text-806ade84e8 =
    Tursunsoda (Regar)

# Toktogul
text-67a8e4b575 =
    Toktogul

# Tash-Kumyr
text-bd0c965a95 =
    Tasch-Kömür

# Nurek dam
text-3be4b99aeb =
    Nurek-Staudamm

# Roghun
text-d0d6836d27 =
    Rogun

# Sarvak
text-6c62207954 =
    Sarwak

# Sokh
text-6d6edba726 =
    Soch

# Shohimardon
text-525847dc2c =
    Schohimardon

# Chon-Qora (Qalacha)
text-93d02bf187 =
    Tschon-Kora (Kalatscha)

# Jani-Ayil (Jangail)
text-3e8b3e6560 =
    Dschani-Ajil (Dschangail)

# Barak
text-e7f24ae817 =
    Barak

# Kayragach (Western Qalacha)
text-1440280347 =
    Kairagatsch (West-Kalatscha)

# Batken–Isfara border villages
text-ba9dea0d45 =
    Grenzdörfer Batken–Isfara

# Vorukh / Kok-Terek (Ak-Sai)
text-0bc24f0ce5 =
    Woruch / Kök-Terek (Ak-Sai)

# near Chorku
text-1fa328372e =
    bei Tschorku

# Ak-Tatyr / Khoja Alo (Mastchoh canal)
text-6f925386f9 =
    Ak-Tatyr / Chodscha Alo (Mastschoh-Kanal)

# Kok-Tash
text-f589c834f0 =
    Kök-Tasch

# Ak-Sai / Vorukh
text-80ec1e15a8 =
    Ak-Sai / Woruch

# near Vorukh (Kozhol / Khoja Alo)
text-a867a9af78 =
    bei Woruch (Kodschol / Chodscha Alo)

# Ak-Sai / Kok-Tash water intake
text-c30f3c6fcc =
    Ak-Sai / Kök-Tasch, Wasserverteiler

# Jaka-Oruk / Khoja Alo
text-ff29818192 =
    Dschaka-Örük / Chodscha Alo

# Tamdyk / Bedak (Vorukh)
text-2f67d981a4 =
    Tamdyk / Bedak (Woruch)

# Tupakul (Lakhsh/Jirgatal)
text-c862a5813c =
    Tupakul (Lachsch/Dschirgatal)

# undelimited stretch near a border post
text-5ec049aa27 =
    nicht festgelegter Abschnitt nahe einem Grenzposten

# Kok-Tash (Maiskoe) / Chorku (Somoniyon)
text-76572e8b8a =
    Kök-Tasch (Maiskoje) / Tschorku (Somonijon)

# Kok-Tash / Somoniyon
text-adcde4c2ef =
    Kök-Tasch / Somonijon

# Maksat
text-47a7564f11 =
    Maksat

# Vorukh / Ak-Sai
text-23228f2d12 =
    Woruch / Ak-Sai

# Ak-Sai / Vorukh road
text-d047553570 =
    Straße Ak-Sai / Woruch

# Ak-Sai / Vorukh pasture road
text-5b61bf174a =
    Weidestraße Ak-Sai / Woruch

# Tash-Tumshuk
text-01292c5c8f =
    Tasch-Tumschuk

# Zhany-Zher / Arka
text-901112726a =
    Dschangy-Dscher / Arka

# Ak-Sai river bed
text-58d30b2c7f =
    Flussbett bei Ak-Sai

# Chorku area
text-7b218f7ff3 =
    Raum Tschorku

# Ak-Sai and Maksat
text-c1b4bfd41a =
    Ak-Sai und Maksat

# Somoniyon
text-9f899e08f8 =
    Somonijon

# Kok-Tash / Somoniyon / Dakhma
text-f1cd5ae94a =
    Kök-Tasch / Somonijon / Dachma

# Tamdyk / Puli Oftobru
text-1f676a195a =
    Tamdyk / Puli Oftobru

# Chorku sector
text-d21af3c049 =
    Abschnitt Tschorku

# Eki-Tash
text-9f752f213a =
    Eki-Tasch

# Eki-Tash / Jaka-Oruk / Chorku
text-a236cb74df =
    Eki-Tasch / Dschaka-Örük / Tschorku

# Uch-Dobo / Khoja Alo
text-7e72a8ef55 =
    Ütsch-Döbö / Chodscha Alo

# Golovnoy / Shar-Shara
text-c29f91135f =
    Golownoi / Schar-Schara

# Kulik (Vorukh)
text-6d418a1554 =
    Kulik (Woruch)

# Golovnoy / Kok-Tash, then most of the border
text-d99c9e8b16 =
    Golownoi / Kök-Tasch, dann der größte Teil der Grenze

# Unzhu-Bulak
text-791c49a29e =
    Undschu-Bulak

# Naumin pass / Rosrovut
text-766148de20 =
    Naumin-Pass / Rosrowut

# Kum-Mazar
text-18a7df76f2 =
    Kum-Masar

# Golovnoy / Eki-Tash
text-e9f210566c =
    Golownoi / Eki-Tasch

# Kok-Tash (Dakhma)
text-1c50ac5259 =
    Kök-Tasch (Dachma)

# Somoniyon / Dakhma
text-783415e1ce =
    Somonijon / Dachma

# Maksat–Zhashtyk road
text-d65d89841e =
    Straße Maksat–Dschaschtyk

# Eki-Tash / Sai
text-e9fe347991 =
    Eki-Tasch / Sai

# Tort-Kocho / Khoja Alo / Chyr-Dobo
text-4041e38b6b =
    Tört-Kötschö / Chodscha Alo / Tschyr-Döbö

# Teskei
text-8fb536a38b =
    Teskei

# Maksat / Khistevarz
text-200203c1c3 =
    Maksat / Chistewars

# Bulak-Bashy / Puli Oftobru
text-fea5049ed5 =
    Bulak-Baschy / Puli Oftobru

# Kekh / Bulak-Bashy
text-9cffa3db49 =
    Kech / Bulak-Baschy

# about 110 km of border, Batken to Leilek, and Lakhsh
text-bb37decf74 =
    etwa 110 km Grenze von Batken bis Leilek sowie Lachsch

# Ak-Bosogo
text-b916ce1bd7 =
    Ak-Bosogo

# founding text (English)
text-ea4f44c5e8 =
    Ausgangstext (Englisch)

# founding text (German)
text-ff73b7c386 =
    Ausgangstext (Deutsch)

# The Borders Institute
text-9a2e709a4d =
    The Borders Institute

# Kyrgyz health ministry
text-f7c56048dd =
    Kirgisisches Gesundheitsministerium

# Batken authorities via media
text-0c5fdbebc0 =
    Behörden von Batken (laut Medien)

# Kyrgyz government via media
text-c4dd065654 =
    Kirgisische Regierung (laut Medien)

# Tajik news site (unnamed)
text-84a7bb8548 =
    Tadschikische Nachrichtenseite (ungenannt)

# Kyrgyz interior ministry
text-3780bdee27 =
    Kirgisisches Innenministerium

# Human Rights Watch
text-48ce4acfb3 =
    Human Rights Watch

# Tajik authorities via HRW
text-29433ddf89 =
    Tadschikische Behörden (laut HRW)

# Radio Ozodi via HRW
text-c8e52fc7a1 =
    Radio Ozodi (laut HRW)

# Tajik state agency
text-fedd67d29f =
    Tadschikische Staatsagentur

# Interbilim Centre
text-f609ca2ee5 =
    Interbilim-Zentrum

# Kyrgyz government via 24.kg
text-3de73255ff =
    Kirgisische Regierung (laut 24.kg)

# unofficial, via 24.kg
text-0e99aa8d7a =
    inoffiziell (laut 24.kg)

# Kyrgyz government via Current Time
text-6d46ceeb3e =
    Kirgisische Regierung (laut Current Time)

# Current Time count
text-f8f54f495f =
    Zählung von Current Time

# Kyrgyz emergency ministry
text-aa57966d60 =
    Kirgisisches Katastrophenschutzministerium

# anonymous officials via Asia-Plus
text-ab67e5ba9b =
    anonyme Amtsträger (laut Asia-Plus)

# Kyrgyz foreign ministry to OHCHR
text-ad7ca59d44 =
    Kirgisisches Außenministerium an das OHCHR

# Sughd regional administration
text-2b0254c22d =
    Gebietsverwaltung Sughd

# Sughd regional administration via AFP
text-05c88a4c8c =
    Gebietsverwaltung Sughd (laut AFP)

# sum of the two official tolls (AFP)
text-ed045031ef =
    Summe der beiden amtlichen Zahlen der Toten (AFP)

# IFRC DREF plan
text-f75d7375f6 =
    IFRC, DREF-Plan

# Asia-Plus, Kyrgyz data
text-c66bb5b334 =
    Asia-Plus, kirgisische Daten

# IFRC final report
text-cad68a301f =
    IFRC, Abschlussbericht

# Wikipedia EN
text-47876de96f =
    Wikipedia (Englisch)

# Simple Wikipedia
text-864d587324 =
    Wikipedia (einfaches Englisch)

# Wikipedia border article (mirror)
text-b2724aa02f =
    Wikipedia, Artikel zur Grenze (Spiegelseite)

# Arynova & Schmeier (WPS)
text-9402b124f9 =
    Arynova & Schmeier (WPS)

# Reuters background line, Jan 2022
text-d2d2eaefbf =
    Reuters, Hintergrundzeile, Jan. 2022

# Azattyk overview
text-523775a099 =
    Azattyk, Überblick

# 24.kg, one year on
text-1ebab952de =
    24.kg, ein Jahr danach

# UCDP BRD 23.1 (dyad-year 2021)
text-6074af2f96 =
    UCDP BRD 23.1 (Dyadenjahr 2021)

# UCDP BRD 24.1 (dyad-year 2021)
text-24ef1a08cb =
    UCDP BRD 24.1 (Dyadenjahr 2021)

# OWID from UCDP GED (2021)
text-b15caa0881 =
    OWID nach UCDP GED (2021)

# Tajik authorities, first day
text-ba3277d3de =
    Tadschikische Behörden, erster Tag

# Kyrgyz authorities, first day
text-f525a692d7 =
    Kirgisische Behörden, erster Tag

# Kyrgyz Red Crescent
text-42111e56b3 =
    Kirgisischer Roter Halbmond

# Kyrgyz authorities via TASS
text-0a396e7798 =
    Kirgisische Behörden (laut TASS)

# Kyrgyz authorities via Sputnik
text-a7c5d681f7 =
    Kirgisische Behörden (laut Sputnik)

# security sources via Reuters
text-5936ae11a9 =
    Sicherheitskreise (laut Reuters)

# Sputnik Tajikistan
text-6b017deb11 =
    Sputnik Tadschikistan

# party leader and MP Usmonzoda
text-8bfdb02984 =
    Parteichef und Abgeordneter Usmonsoda

# Kyrgyz health ministry via AFP
text-08b77e07ab =
    Kirgisisches Gesundheitsministerium (laut AFP)

# Kyrgyz health ministry via Anadolu
text-894f77868e =
    Kirgisisches Gesundheitsministerium (laut Anadolu)

# Tajik foreign ministry via Anadolu
text-41a61de99b =
    Tadschikisches Außenministerium (laut Anadolu)

# Tajik foreign ministry via TASS
text-74589cf8c2 =
    Tadschikisches Außenministerium (laut TASS)

# Tajik foreign ministry
text-e766c88b65 =
    Tadschikisches Außenministerium

# RT, Tajik toll
text-0ce04a9a35 =
    RT, tadschikische Zahl der Toten

# Radio Ozodi, government source
text-b2e048ccfb =
    Radio Ozodi, Regierungsquelle

# Tajik foreign ministry (Imomi)
text-ccaa71533d =
    Tadschikisches Außenministerium (Imomi)

# Kyrgyz Security Council
text-8ecdfca665 =
    Kirgisischer Sicherheitsrat

# EU ECHO (59 + 35)
text-a770662e3c =
    EU ECHO (59 + 35)

# EU ECHO
text-8e95c5590f =
    EU ECHO

# Kyrgyz government via ECHO
text-ee4551c6e9 =
    Kirgisische Regierung (laut ECHO)

# The Economist
text-dc7823fbe2 =
    The Economist

# Kyrgyz government via Globalist
text-39ea0a7097 =
    Kirgisische Regierung (laut Globalist)

# Kyrgyz authorities via Kontentchi
text-5403a48ee3 =
    Kirgisische Behörden (laut Kontentchi)

# UNHCR
text-451332e42d =
    UNHCR

# Kyrgyz emergency ministry via UN Emergency Response Plan
text-47996749ad =
    Kirgisisches Katastrophenschutzministerium (laut UN-Notfallplan)

# Kyrgyz emergency ministry and provinces via UN Emergency Response Plan
text-22ad119327 =
    Kirgisisches Katastrophenschutzministerium und Gebiete (laut UN-Notfallplan)

# Kyrgyz government via UN Emergency Response Plan
text-80afc88d96 =
    Kirgisische Regierung (laut UN-Notfallplan)

# UN Emergency Response Plan
text-677b34efad =
    UN-Notfallplan

# Sputnik year-end
text-13cfb9aa08 =
    Sputnik zum Jahresende

# RFE/RL via Wikipedia EN
text-c8c77cc04a =
    RFE/RL (laut englischer Wikipedia)

# Kyrgyz side via Wikipedia EN
text-80faac535e =
    Kirgisische Seite (laut englischer Wikipedia)

# Human Rights Watch report
text-48fdd94b7b =
    Bericht von Human Rights Watch

# Human Rights Watch report (one guided-bomb strike)
text-8b0cc6d003 =
    Bericht von Human Rights Watch (ein Angriff mit einer Lenkbombe)

# Human Rights Watch report (shot by Tajik forces)
text-f2b4143811 =
    Bericht von Human Rights Watch (von tadschikischen Kräften erschossen)

# Explosive Weapons Monitor
text-7e4010b5c0 =
    Explosive Weapons Monitor

# Explosive Weapons Monitor, Ovchi-Kalacha
text-58fb74b1e2 =
    Explosive Weapons Monitor, Owtschi-Kalatscha

# Bellingcat
text-dd9b6ebd9c =
    Bellingcat

# RFE/RL
text-4e876c7cc4 =
    RFE/RL

# UCDP BRD 23.1 (dyad-year 2022)
text-449c52d8b2 =
    UCDP BRD 23.1 (Dyadenjahr 2022)

# UCDP BRD 24.1 (dyad-year 2022)
text-eef87df02f =
    UCDP BRD 24.1 (Dyadenjahr 2022)

# OWID from UCDP GED (2022)
text-6a44f4d78f =
    OWID nach UCDP GED (2022)

# Isfara mayor office
text-1d5b87ab77 =
    Bürgermeisteramt Isfara

# Tajik border troops
text-26b8b78723 =
    Tadschikische Grenztruppen

# Asia-Plus sources
text-c7389e171a =
    Quellen von Asia-Plus

# Tajik security officials via RFE/RL
text-d776fe4b7e =
    Tadschikische Sicherheitsbeamte (laut RFE/RL)

# Asia-Plus
text-02b50630c1 =
    Asia-Plus

# Isfara hospital
text-14ba8c8bf5 =
    Krankenhaus Isfara

# AKIpress
text-a49e59f7b6 =
    AKIpress

# AFP
text-3d5b25960d =
    AFP

# Kyrgyz border service
text-a78e2f9ad5 =
    Kirgisischer Grenzdienst

# Kyrgyz health authorities
text-f8914b510d =
    Kirgisische Gesundheitsbehörden

# Kyrgyz authorities
text-467282aad3 =
    Kirgisische Behörden

# Tajik SCNS
text-73b33e8c1a =
    Tadschikisches Staatskomitee für nationale Sicherheit

# Asia-Plus named list
text-cb53bcc032 =
    Asia-Plus, Namensliste

# Eurasianet headline
text-b2ffed8385 =
    Eurasianet, Überschrift

# Steppe Dispatches
text-dd7f0e0090 =
    Steppe Dispatches

# Tajik authorities
text-c394643284 =
    Tadschikische Behörden

# Tajik side
text-8e9403c1da =
    Tadschikische Seite

# Reuters
text-5770351939 =
    Reuters

# COW MID 5.0
text-9fc05fe50c =
    COW MID 5.0

# IWPR
text-de0dde5f46 =
    IWPR

# Reuters and Asia-Plus
text-5e7ac7041c =
    Reuters und Asia-Plus

# AzerNews
text-b3bd608939 =
    AzerNews

# The Diplomat
text-6900301ac4 =
    The Diplomat

# EADaily
text-e33392d939 =
    EADaily

# Tajik border service
text-22ae2e4c6e =
    Tadschikischer Grenzdienst

# OopsTop (from Sputnik)
text-da4f62302c =
    OopsTop (nach Sputnik)

# reports cited for the incident
text-d818dede87 =
    zum Vorfall angeführte Berichte

# incidents on the Tajik stretch of the Kyrgyz border
text-2bca765bc6 =
    Vorfälle am tadschikischen Abschnitt der kirgisischen Grenze

# incidents on the whole Kyrgyz state border
text-cd6edfb900 =
    Vorfälle an der gesamten kirgisischen Staatsgrenze

# incidents up to August 2014
text-a894ce5733 =
    Vorfälle bis August 2014

# cases of violence
text-5b9a9bde5d =
    Fälle von Gewalt

# incidents in the first half
text-43f7e0e71b =
    Vorfälle im ersten Halbjahr

# incidents with Tajikistan in one year (20 in all)
text-43b6029fd0 =
    Vorfälle mit Tadschikistan in einem Jahr (20 insgesamt)

# incidents in the past decade
text-4d041ce7e1 =
    Vorfälle im vergangenen Jahrzehnt

# incidents in two decades
text-84e11f3261 =
    Vorfälle in zwei Jahrzehnten

# Kyrgyz Border Service via 24.kg
text-9ba2964695 =
    Kirgisischer Grenzdienst (laut 24.kg)

# Steppe and the Law
text-a7949e9e02 =
    Steppe and the Law

# Eurasianet
text-3f43448b2d =
    Eurasianet

# 24.kg
text-8480c02474 =
    24.kg

# Kaktus
text-a6e2b59abd =
    Kaktus

# Asia-Plus, Mar 2023
text-9016c32b09 =
    Asia-Plus, März 2023

# Tajik government via The Economist, 2022
text-388aa75dd1 =
    Tadschikische Regierung (laut The Economist, 2022)

# No list of incidents could be read; the empty years say nothing.
text-c691f55276 =
    Es ließ sich kein Verzeichnis von Vorfällen auswerten; die leeren Jahre besagen nichts.

# Single reports that were found; most incidents are missing.
text-08a6cff66c =
    Einzelne Berichte, die sich fanden; die meisten Vorfälle fehlen.

# What made the international news: 14 rows where the border service counts 89.
text-a744e973c4 =
    Was in internationalen Nachrichten stand: 14 Zeilen, wo der Grenzdienst 89 zählt.

# What Kyrgyz media and Asia-Plus printed, read through.
text-b672642a49 =
    Was kirgisische Medien und Asia-Plus druckten, vollständig durchgesehen.

# News up to 13 February 2026; small quarrels are likely missing.
text-ffac3c9616 =
    Nachrichten bis zum 13. Februar 2026; kleine Streitigkeiten fehlen wahrscheinlich.

# Every incident that the Kyrgyz border service registered on the Tajik stretch.
text-c3b7ca041f =
    Jeder Vorfall, den der kirgisische Grenzdienst am tadschikischen Abschnitt registrierte.

# The same, to 25 July.
text-46f6f2ed4c =
    Dasselbe, bis zum 25. Juli.

# UCDP battle-related deaths of the dyad.
text-e4d7dfe144 =
    Tote in Kampfhandlungen der Dyade nach UCDP.

# Militarized interstate disputes, military deaths only.
text-71f5f360ba =
    Militarisierte zwischenstaatliche Streitfälle, nur militärische Tote.

# Emomali Rahmon
text-dbb877b122 =
    Emomali Rahmon

# Askar Akayev
text-29b49ba26d =
    Askar Akajew

# Kurmanbek Bakiyev
text-3a60d72b61 =
    Kurmanbek Bakijew

# Roza Otunbayeva
text-66f5567f17 =
    Rosa Otunbajewa

# Almazbek Atambayev
text-4593c65300 =
    Almasbek Atambajew

# Sooronbay Jeenbekov
text-6345b598df =
    Sooronbai Dscheenbekow

# Sadyr Japarov
text-c59706a832 =
    Sadyr Dschaparow

# Shanghai Five summit
text-197c83949c =
    Gipfel der Shanghai Five

# SCO summit
text-0af52aa674 =
    SOZ-Gipfel

# CIS summit
text-5536dcecf4 =
    GUS-Gipfel

# SCO Council of Heads of Government
text-48cb3bf452 =
    Rat der Regierungschefs der SOZ

# CSTO informal summit
text-36171d59ed =
    informeller OVKS-Gipfel

# CSTO summit
text-b0bcac4eca =
    OVKS-Gipfel

# CICA summit
text-86c49d9462 =
    CICA-Gipfel

# CSTO and SCO summits
text-a4c01507d8 =
    Gipfel der OVKS und der SOZ

# 4th Consultative Meeting of Central Asian heads of state
text-104faa5f0a =
    4. Konsultativtreffen der Staatschefs Zentralasiens

# 2nd Central Asia–EU summit
text-9fa5a1ac67 =
    2. Gipfel Zentralasien–EU

# 5th Consultative Meeting of Central Asian heads of state
text-ab1f020f26 =
    5. Konsultativtreffen der Staatschefs Zentralasiens

# Trilateral summit with Uzbekistan
text-944439bec0 =
    Dreiergipfel mit Usbekistan

# Central Asia–Russia and CIS summits
text-c0e14e6d1e =
    Gipfel Zentralasien–Russland und GUS-Gipfel

# Meeting of four Central Asian presidents on the incursion
text-2571588023 =
    Treffen von vier Präsidenten Zentralasiens zum Einfall

# Collective Security Treaty summit
text-d86beb1a05 =
    Gipfel des Vertrags über kollektive Sicherheit

# Central Asian Cooperation Organisation summit
text-5da83d7459 =
    Gipfel der Organisation für Zentralasiatische Zusammenarbeit

# Protocol on establishing diplomatic relations
text-dbd9c3e222 =
    Protokoll über die Aufnahme diplomatischer Beziehungen

# Treaty on the bases of interstate relations
text-c9d341cf64 =
    Vertrag über die Grundlagen der zwischenstaatlichen Beziehungen

# Joint declaration on closer ties
text-47a8e0d109 =
    Gemeinsame Erklärung über engere Beziehungen

# Agreement on cooperation of law-enforcement agencies
text-2b06830e03 =
    Abkommen über die Zusammenarbeit der Strafverfolgungsbehörden

# Bishkek Declaration of the Shanghai Five
text-903a6b1bcc =
    Bischkeker Erklärung der Shanghai Five

# Agreement on a simplified procedure for acquiring citizenship
text-0c6f9909df =
    Abkommen über ein vereinfachtes Verfahren zum Erwerb der Staatsangehörigkeit

# Agreement letting Tajik citizens leave citizenship and take Kyrgyz citizenship in a simplified way
text-8ec4da9499 =
    Abkommen, nach dem tadschikische Staatsangehörige ihre Staatsangehörigkeit aufgeben und vereinfacht die kirgisische erwerben können

# Treaty on good-neighbourliness and partnership
text-6805068ff5 =
    Vertrag über gute Nachbarschaft und Partnerschaft

# Treaty on cooperation in the military field
text-c802ca7a48 =
    Vertrag über die Zusammenarbeit auf militärischem Gebiet

# Agreements of the September 2007 visit (travel, trade, economy, culture)
text-cd9739a7e4 =
    Vereinbarungen des Besuchs vom September 2007 (Reisen, Handel, Wirtschaft, Kultur)

# Memorandum creating the Interstate Coordination Council and the Council of Foreign Ministers
text-5b5bdccdb2 =
    Memorandum über die Bildung des Zwischenstaatlichen Koordinierungsrats und des Rats der Außenminister

# Understanding to suspend road works at Vorukh
text-147e923b02 =
    Absprache, die Straßenarbeiten bei Woruch auszusetzen

# Joint statement on main lines of cooperation
text-c4ce521e9e =
    Gemeinsame Erklärung über die Hauptrichtungen der Zusammenarbeit

# Agreement on the stay of citizens without registration (60 days)
text-cac2643adb =
    Abkommen über den Aufenthalt von Staatsangehörigen ohne Registrierung (60 Tage)

# Commission accord in Batken including a swap of 23 ha
text-cbad709e56 =
    Übereinkunft der Kommission in Batken, darunter ein Tausch von 23 ha

# Cooperation programme of the foreign ministries 2021–2022
text-6d3e40a282 =
    Programm der Zusammenarbeit der Außenministerien 2021–2022

# Declaration and protocol on ending the armed clash
text-81b2f1c3ba =
    Erklärung und Protokoll über die Beendigung des bewaffneten Zusammenstoßes

# Protocol of the government delegations: full ceasefire and withdrawal
text-392c759773 =
    Protokoll der Regierungsdelegationen: vollständige Waffenruhe und Abzug

# Joint statements of the government delegations on delimitation
text-623e4faf1d =
    Gemeinsame Erklärungen der Regierungsdelegationen zur Delimitation

# Joint police post and weekly meetings of governors
text-4efa5ce1cd =
    Gemeinsamer Polizeiposten und wöchentliche Treffen der Gouverneure

# Agreement on pensions
text-e6c13757d3 =
    Abkommen über Renten

# Agreement between the news agencies Khovar and Kabar
text-4c8420c5d9 =
    Abkommen zwischen den Nachrichtenagenturen Khovar und Kabar

# Memorandum on youth policy
text-0b623c555b =
    Memorandum zur Jugendpolitik

# Memorandum on the civil service
text-5cf2e64814 =
    Memorandum zum öffentlichen Dienst

# Joint statement of the presidents
text-892b0ffe9e =
    Gemeinsame Erklärung der Präsidenten

# Understandings of the heads of Batken and Sughd
text-9eaf59d29f =
    Absprachen der Leiter der Gebiete Batken und Sughd

# Protocol of working groups at Guliston
text-f9de7f0307 =
    Protokoll von Arbeitsgruppen in Guliston

# Central Asian treaty on friendship, good-neighbourliness and cooperation in the 21st century
text-c45966bfdc =
    Zentralasiatischer Vertrag über Freundschaft, gute Nachbarschaft und Zusammenarbeit im 21. Jahrhundert

# Ceasefire of the security chiefs from 16:00
text-de533bb887 =
    Waffenruhe der Geheimdienstchefs ab 16:00 Uhr

# Protocol on ending hostilities and withdrawing forces
text-5c93d292c4 =
    Protokoll über die Einstellung der Kampfhandlungen und den Abzug der Kräfte

# Protocol on settling the conflict
text-9dfdfa6ba1 =
    Protokoll über die Beilegung des Konflikts

# Protocol of the delimitation commission
text-2334ed4a90 =
    Protokoll der Delimitationskommission

# Protocol No. 44
text-e520a3c151 =
    Protokoll Nr. 44

# Cooperation programme of the foreign ministries
text-006dfd31ec =
    Programm der Zusammenarbeit der Außenministerien

# Batken understanding: remaining sections described
text-6018703f46 =
    Absprache von Batken: verbleibende Abschnitte beschrieben

# Final protocol on delimitation of the state border
text-7e889cbe6f =
    Schlussprotokoll über die Delimitation der Staatsgrenze

# Treaty on the state border
text-72a6e6c270 =
    Vertrag über die Staatsgrenze

# Agreement on building and using roads and on road junctions
text-c6fee3c877 =
    Abkommen über Bau und Nutzung von Straßen und über Straßenknoten

# Agreement on access to water management and energy facilities
text-f0a6036813 =
    Abkommen über den Zugang zu Anlagen der Wasserwirtschaft und der Energie

# Joint statement on strengthening friendship and good-neighbourliness
text-12ee417915 =
    Gemeinsame Erklärung über die Festigung der Freundschaft und guten Nachbarschaft

# Sister-city agreement Bishkek–Dushanbe
text-a584223fc7 =
    Abkommen über die Städtepartnerschaft Bischkek–Duschanbe

# Programme of Osh oblast and Badakhshan on trade, economy and culture 2025–2030
text-b9954a0723 =
    Programm des Gebiets Osch und Badachschans für Handel, Wirtschaft und Kultur 2025–2030

# Protocol on the exchange of instruments of ratification
text-05c9cdb2ca =
    Protokoll über den Austausch der Ratifikationsurkunden

# Treaty on the junction point of state borders
text-6f86120c15 =
    Vertrag über das Dreiländereck

# Khujand Declaration on Eternal Friendship
text-fbe4fe147c =
    Erklärung von Chudschand über ewige Freundschaft

# Agreement on the Intergovernmental Council
text-cd8440ec96 =
    Abkommen über den Regierungsrat beider Länder

# Joint statement of the presidents (state visit)
text-2853a7d092 =
    Gemeinsame Erklärung der Präsidenten (Staatsbesuch)

# Protocol on the Karamyk section (posts moved back 3 km)
text-ff2b41ffa1 =
    Protokoll zum Abschnitt Karamyk (Posten um 3 km zurückverlegt)

# Truce of the regional heads: ceasefire, withdrawal, road, joint patrols
text-25125d5f7f =
    Waffenstillstand der Gebietsleiter: Waffenruhe, Abzug, Straße, gemeinsame Patrouillen

# Protocol on easing tension at the disputed stretches
text-be957f6a0f =
    Protokoll über den Abbau der Spannungen an den strittigen Abschnitten

# Protocol on withdrawing supernumerary troops and on joint patrols
text-f27b165f4f =
    Protokoll über den Abzug zusätzlicher Truppen und über gemeinsame Patrouillen

# Protocol of the deputy prime ministers: road works, checkpoints, border talks
text-b90d793dda =
    Protokoll der Vizeministerpräsidenten: Straßenarbeiten, Kontrollpunkte, Grenzgespräche

# Protocol of the government delegations on six points
text-f8c1b043b8 =
    Protokoll der Regierungsdelegationen über sechs Punkte

# Ceasefire and withdrawal agreed in the evening
text-88eef3fe95 =
    Waffenruhe und Abzug, am Abend vereinbart

# Ceasefire agreed by the border services in the morning
text-4b6470c644 =
    Waffenruhe, von den Grenzdiensten am Morgen vereinbart

# Two ceasefires for the Lakhsh / Chong-Alay stretch, at 14:30 and 19:00
text-21611fd5d1 =
    Zwei Waffenruhen für den Abschnitt Lachsch / Tschong-Alai, um 14:30 und 19:00 Uhr

# Batken
text-518cf6ba37 =
    Batken

# Batken region
text-7e5c8b05f4 =
    Gebiet Batken

# Guliston
text-bb70b57936 =
    Guliston

# Ravat (Ravad) crossing, Tajik–Uzbek border
text-06d314b9ab =
    Grenzübergang Rawat (Rawad), tadschikisch-usbekische Grenze

# Kyzyl-Bel
text-8351bce4c4 =
    Kysyl-Bel

# Karamyk section
text-5474753613 =
    Abschnitt Karamyk

# Tort-Kocho (Batken / Isfara)
text-b6a0b09243 =
    Tört-Kötschö (Batken / Isfara)

# Khoja Alo
text-18dfc275d5 =
    Chodscha Alo

# Kyzyl-Bel / Guliston
text-6456799d80 =
    Kysyl-Bel / Guliston

# cited as valid basis in 2008, 2023 and 2025
text-7155663449 =
    2008, 2023 und 2025 als geltende Grundlage angeführt

# denounced by the Tajik lower house (date not in the text read)
text-053a30c465 =
    vom tadschikischen Unterhaus gekündigt (Datum nicht im ausgewerteten Text)

# council first met 27 May 2013
text-698f10d2de =
    der Rat tagte zuerst am 27. Mai 2013

# works resumed on 27 April 2013 according to the Tajik side
text-979191d389 =
    Arbeiten laut tadschikischer Seite am 27. April 2013 wieder aufgenommen

# Kyrgyz parliament, October 2018 (debate on 11 October)
text-ee35be3d49 =
    kirgisisches Parlament, Oktober 2018 (Debatte am 11. Oktober)

# reported from a source near the Tajik delegation; no formal notice
text-3ba57c0f5c =
    berichtet aus einer Quelle nahe der tadschikischen Delegation; keine förmliche Mitteilung

# shooting went on; second ceasefire on 1 May
text-98c9a12ca1 =
    der Beschuss ging weiter; zweite Waffenruhe am 1. Mai

# content not disclosed
text-2b1e55e86f =
    Inhalt nicht veröffentlicht

# signed by KAZ, KGZ, UZB in 2022; by Tajikistan on 28 August 2025
text-9831189737 =
    2022 von Kasachstan, Kirgisistan und Usbekistan unterzeichnet; von Tadschikistan am 28. August 2025

# each side accused the other of breaches the next day
text-d065864eba =
    am nächsten Tag warf jede Seite der anderen Verstöße vor

# content not disclosed; base for the later line
text-18340c2367 =
    Inhalt nicht veröffentlicht; Grundlage der späteren Linie

# talks of 1–7 December; protocol not published
text-5c60cc8f6c =
    Gespräche vom 1. bis 7. Dezember; Protokoll nicht veröffentlicht

# led to the treaty of 13 March
text-64a5cf9308 =
    führte zum Vertrag vom 13. März

# KGZ parliament 19 March (85 votes for); TJK lower house 19 March; instruments exchanged 31 March 2025 (entry into force on exchange is not spelt out in the text read)
text-d84c3f9108 =
    kirgisisches Parlament 19. März (85 Stimmen dafür); tadschikisches Unterhaus 19. März; Urkunden am 31. März 2025 ausgetauscht (Inkrafttreten mit dem Austausch ist im ausgewerteten Text nicht ausdrücklich genannt)

# ratified with the treaty; 31 March 2025 act in Khujand
text-2571e3f0ad =
    mit dem Vertrag ratifiziert; Akt vom 31. März 2025 in Chudschand

# ratified with the treaty; Kyrgyz law signed (report of 26 March 2025); 31 March 2025 act in Khujand
text-4c4b4f4c3c =
    mit dem Vertrag ratifiziert; kirgisisches Gesetz unterzeichnet (Bericht vom 26. März 2025); Akt vom 31. März 2025 in Chudschand

# first visit 20–23 March 2025
text-2c3ec7bee0 =
    erster Besuch 20. bis 23. März 2025

# Tajik lower house (report of 24 May 2025)
text-cdb0f7d0bb =
    tadschikisches Unterhaus (Bericht vom 24. Mai 2025)

# first session 13 February 2026
text-221e07d077 =
    erste Sitzung am 13. Februar 2026

# no text read, may have been oral; the security chiefs met the same day and signed nothing
text-e1d14868b9 =
    kein Text ausgewertet, möglicherweise mündlich; die Geheimdienstchefs trafen sich am selben Tag und unterzeichneten nichts

# joint commission, patrols by regular border guards
text-212fca6baf =
    gemeinsame Kommission, Patrouillen regulärer Grenzsoldaten

# withdrawal began on a Saturday by the report of 29 July
text-55fb2553a3 =
    der Abzug begann laut Bericht vom 29. Juli an einem Samstag

# the two sides tell its content differently
text-4f5fbdb6a9 =
    beide Seiten geben seinen Inhalt unterschiedlich wieder

# 114 km to be settled within a month, proposals for exchanges by March 2020
text-282c764d24 =
    114 km binnen eines Monats zu klären, Tauschvorschläge bis März 2020

# fighting again on the morning of 16 September; each side says the other began
text-a732761355 =
    am Morgen des 16. September wieder Kämpfe; jede Seite sagt, die andere habe begonnen

# by the Tajik side agreed for 06:30, by the Kyrgyz side for 10:00; each says the other fired on
text-70b7277b27 =
    laut tadschikischer Seite für 06:30 Uhr vereinbart, laut kirgisischer für 10:00 Uhr; jede sagt, die andere habe weiter geschossen

# by the Tajik account the first was broken at 17:20 and the second agreed at 19:00
text-c0916d29a0 =
    nach tadschikischer Darstellung wurde die erste um 17:20 Uhr gebrochen und die zweite um 19:00 Uhr vereinbart

# Kamchybek Tashiev (KGZ, head of the State Committee for National Security); Saimumin Yatimov (TJK, head of the State Committee for National Security)
text-329c47063b =
    Kamtschybek Taschijew (Kirgisistan, Vorsitzender des Staatskomitees für nationale Sicherheit); Saimumin Jatimow (Tadschikistan, Vorsitzender des Staatskomitees für nationale Sicherheit)

# Sadyr Japarov (KGZ, president); Emomali Rahmon (TJK, president)
text-8a783a41f1 =
    Sadyr Dschaparow (Kirgisistan, Präsident); Emomali Rahmon (Tadschikistan, Präsident)

# Kyrgyz government department (S. Alamanov)
text-8094d34bc2 =
    Kirgisische Regierungsstelle (S. Alamanow)

# K. Tashiev (2025)
text-7e866af64d =
    K. Taschijew (2025)

# K. Iskandarov
text-5345aaaa89 =
    K. Iskandarow

# Kaktus.media
text-e376579b02 =
    Kaktus.media

# E. Rahmon
text-0a41ebed01 =
    E. Rahmon

# A. Myrzaev
text-7e4452c811 =
    A. Myrsajew

# K. Tashiev
text-a91b3ec99b =
    K. Taschijew

# Kyrgyz cabinet
text-9ec0b38845 =
    Kirgisisches Kabinett

# TASS
text-faf1b4c4d6 =
    TASS

# S. Japarov
text-6c4203eea0 =
    S. Dschaparow

# Border troops of Tajikistan
text-32d3fe1988 =
    Grenztruppen Tadschikistans

# office of E. Rahmon
text-6cc42c99f5 =
    Büro von E. Rahmon

# S. Yatimov; K. Tashiev
text-def9e5c88e =
    S. Jatimow; K. Taschijew

# Khovar
text-4c4618c9fc =
    Khovar

# O. Khojazoda
text-4c3fae7ff9 =
    O. Chodschasoda

# E. Rahmon (press service)
text-4b9df81226 =
    E. Rahmon (Pressedienst)

# SCNS of Tajikistan
text-180a9ce552 =
    Staatskomitee für nationale Sicherheit Tadschikistans

# R. Ahmadzoda
text-1380c4bd77 =
    R. Ahmadsoda

# co-chairs of the delegations
text-eb6684969a =
    Kovorsitzende der Delegationen

# K. Tashiev; S. Yatimov
text-316da2f2f7 =
    K. Taschijew; S. Jatimow

# Kyrgyz SCNS
text-ac0014b34f =
    Kirgisisches Staatskomitee für nationale Sicherheit

# E. Rahmon; S. Japarov
text-c6178bb6e5 =
    E. Rahmon; S. Dschaparow

# Kyrgyz authorities via AFP
text-cdc2351e6e =
    Kirgisische Behörden (laut AFP)

# Both states join the CIS by the Alma-Ata protocol.
text-4442a6b527 =
    Beide Staaten treten mit dem Protokoll von Alma-Ata der GUS bei.

# Both states are admitted to the United Nations on the same day.
text-039ab967e8 =
    Beide Staaten werden am selben Tag in die Vereinten Nationen aufgenommen.

# Kyrgyzstan tries to mediate among rival Tajik forces without success.
text-c6c980b17c =
    Kirgisistan versucht ohne Erfolg, zwischen rivalisierenden tadschikischen Kräften zu vermitteln.

# At the CIS summit in Bishkek about 450 Kyrgyz peacekeepers are announced for southern Tajikistan.
text-c4bd993501 =
    Auf dem GUS-Gipfel in Bischkek werden etwa 450 kirgisische Friedenssoldaten für den Süden Tadschikistans angekündigt.

# A peace mission under Vice President Kulov ends in Dushanbe without full success.
text-7d9d6cec10 =
    Eine Friedensmission unter Vizepräsident Kulow endet in Duschanbe ohne vollen Erfolg.

# After months of delay in parliament a small Kyrgyz unit joins the force in Tajikistan in late spring.
text-0fedf28ec1 =
    Nach monatelanger Verzögerung im Parlament stößt im späten Frühjahr eine kleine kirgisische Einheit zur Truppe in Tadschikistan.

# Rahmon visits Bishkek.
text-1a2be9dcc2 =
    Rahmon besucht Bischkek.

# Diplomatic relations are established by protocol.
text-6a31430c68 =
    Durch ein Protokoll werden diplomatische Beziehungen aufgenommen.

# In mid-1995 Kyrgyz troops guard a small stretch of the Tajik border near Panj.
text-60e800bf3f =
    Mitte 1995 bewachen kirgisische Soldaten einen kleinen Abschnitt der tadschikischen Grenze bei Pandsch.

# Security chiefs of four states meet in Osh in spring and warn that unrest could spread there.
text-a7fd6d0214 =
    Die Geheimdienstchefs von vier Staaten treffen sich im Frühjahr in Osch und warnen, die Unruhen könnten dorthin übergreifen.

# End of 1996: 16,708 registered refugees from Tajikistan in Kyrgyzstan, 13,870 of them ethnic Kyrgyz.
text-71378addcd =
    Ende 1996: 16.708 registrierte Flüchtlinge aus Tadschikistan in Kirgisistan, davon 13.870 ethnische Kirgisen.

# Treaty on the bases of interstate relations; Akayev in Dushanbe.
text-5cd05ad9aa =
    Vertrag über die Grundlagen der zwischenstaatlichen Beziehungen; Akajew in Duschanbe.

# Three Central Asian presidents meeting in Bishkek open observer status in their union to Tajikistan.
text-21b622ab65 =
    Drei zentralasiatische Präsidenten eröffnen bei einem Treffen in Bischkek Tadschikistan den Beobachterstatus in ihrer Union.

# Kyrgyzstan opens its embassy in Dushanbe.
text-c1c6174a46 =
    Kirgisistan eröffnet seine Botschaft in Duschanbe.

# Tajikistan joins the Central Asian economic space with Kyrgyzstan, Kazakhstan and Uzbekistan.
text-6cdec44153 =
    Tadschikistan tritt dem zentralasiatischen Wirtschaftsraum mit Kirgisistan, Kasachstan und Usbekistan bei.

# Rahmon starts an official visit to Bishkek; joint declaration and a police cooperation agreement.
text-e268d66be5 =
    Rahmon beginnt einen offiziellen Besuch in Bischkek; gemeinsame Erklärung und ein Abkommen über Polizeizusammenarbeit.

# The Kyrgyz battalion, in Tajikistan since 1993, completes its return home.
text-4424d1032d =
    Das kirgisische Bataillon, seit 1993 in Tadschikistan, schließt seine Rückkehr ab.

# About 6,000 people are displaced in Batken by the incursion; most are back by the end of October.
text-f3fd8467ce =
    Durch den Einfall müssen in Batken etwa 6.000 Menschen fort; die meisten sind Ende Oktober zurück.

# Militants based in Tajikistan enter southern Kyrgyzstan and hold four hostages until 13 August.
text-c92f699df0 =
    Bewaffnete mit Stützpunkten in Tadschikistan dringen in den Süden Kirgisistans ein und halten bis zum 13. August vier Geiseln fest.

# A larger force returns and seizes thirteen hostages, four Japanese geologists among them; freed by 25 October but for a Kyrgyz soldier whom the militants had executed.
text-d691b8323f =
    Eine größere Gruppe kehrt zurück und nimmt dreizehn Geiseln, darunter vier japanische Geologen; sie kommen bis zum 25. Oktober frei, bis auf einen kirgisischen Soldaten, den die Bewaffneten hingerichtet hatten.

# Shanghai Five summit in Bishkek with both presidents.
text-3ccf5aefc5 =
    Gipfel der Shanghai Five in Bischkek mit beiden Präsidenten.

# Shanghai Five summit in Dushanbe with both presidents.
text-9506562689 =
    Gipfel der Shanghai Five in Duschanbe mit beiden Präsidenten.

# Kyrgyzstan grants citizenship to refugees from Tajikistan; 1,274 naturalised in a year.
text-75d05f38cc =
    Kirgisistan verleiht Flüchtlingen aus Tadschikistan die Staatsangehörigkeit; 1.274 werden in einem Jahr eingebürgert.

# About 7,000 of 7,900 registered refugees in Kyrgyzstan are from Tajikistan; 80 percent of them want citizenship.
text-79f5c253f2 =
    Etwa 7.000 der 7.900 registrierten Flüchtlinge in Kirgisistan stammen aus Tadschikistan; 80 Prozent von ihnen wünschen die Staatsangehörigkeit.

# The joint commission on border delimitation opens its work in Bishkek; new posts go up near Isfara and Vorukh.
text-889fc024e6 =
    Die gemeinsame Kommission zur Delimitation der Grenze nimmt in Bischkek ihre Arbeit auf; bei Isfara und Woruch entstehen neue Posten.

# Fourth intergovernmental commission in Dushanbe; prime ministers back a joint water consortium.
text-899424b793 =
    Vierte Regierungskommission in Duschanbe; die Ministerpräsidenten befürworten ein gemeinsames Wasserkonsortium.

# Ceremony in Bishkek: more than 3,500 refugees naturalised in three years.
text-95cc511dbe =
    Feier in Bischkek: mehr als 3.500 Flüchtlinge in drei Jahren eingebürgert.

# Treaties on good-neighbourliness and on military cooperation; culture days of Kyrgyzstan open in Tajikistan.
text-e40777f742 =
    Verträge über gute Nachbarschaft und über militärische Zusammenarbeit; in Tadschikistan beginnen Kulturtage Kirgisistans.

# UNHCR stops treating civil war Tajiks as refugees; about 8,000 had become Kyrgyz citizens by April.
text-c9ac72e8f4 =
    Das UNHCR behandelt Tadschiken aus dem Bürgerkrieg nicht mehr als Flüchtlinge; etwa 8.000 waren bis April kirgisische Staatsangehörige geworden.

# Rahmon visits Bishkek; border and water on the table, agreements signed.
text-708bde15e9 =
    Rahmon besucht Bischkek; Grenze und Wasser sind Thema, Vereinbarungen werden unterzeichnet.

# A dam on a canal near Khoja Alo: by the Kyrgyz account some 150 Tajik residents come to break it, by the mayor of Isfara it cut off their water; the Kyrgyz foreign ministry summons the chargé on 28 March.
text-a22442bbdb =
    Ein Damm an einem Kanal bei Chodscha Alo: Nach kirgisischer Darstellung kommen etwa 150 tadschikische Bewohner, um ihn einzureißen, nach der des Bürgermeisters von Isfara schnitt er ihnen das Wasser ab; das kirgisische Außenministerium bestellt am 28. März den Geschäftsträger ein.

# At Khujand Bakiyev and Rahmon create an Interstate Coordination Council and a Council of Foreign Ministers.
text-0ae7cfc30c =
    In Chudschand schaffen Bakijew und Rahmon einen Zwischenstaatlichen Koordinierungsrat und einen Rat der Außenminister.

# SCO summit in Dushanbe with both presidents.
text-00a85b2e6e =
    SOZ-Gipfel in Duschanbe mit beiden Präsidenten.

# Otunbayeva attends the SCO heads-of-government meeting in Dushanbe.
text-b084c00948 =
    Otunbajewa nimmt in Duschanbe am Treffen der Regierungschefs der SOZ teil.

# Road works near Vorukh lead to a brawl, hostage taking and warning shots.
text-e247795bcb =
    Straßenarbeiten bei Woruch führen zu einer Schlägerei, zu Geiselnahmen und Warnschüssen.

# Regional and police chiefs negotiate in Isfara after the road clash.
text-fa51994d8f =
    Gebietsleiter und Polizeichefs verhandeln nach dem Zusammenstoß um die Straße in Isfara.

# Rahmon on an official visit in Bishkek; first session of the Interstate Council.
text-981e097c48 =
    Rahmon auf offiziellem Besuch in Bischkek; erste Sitzung des Zwischenstaatlichen Rats.

# A new Kyrgyz ambassador presents papers in Dushanbe and calls for a quick border settlement.
text-38447ee7da =
    Ein neuer kirgisischer Botschafter überreicht in Duschanbe sein Beglaubigungsschreiben und ruft zu einer raschen Grenzregelung auf.

# Border guards exchange fire near Ak-Sai; wounded on both sides, mortars by the Kyrgyz account.
text-2f7ed10a53 =
    Grenzsoldaten beschießen einander bei Ak-Sai; Verletzte auf beiden Seiten, Mörser nach kirgisischer Darstellung.

# Kyrgyzstan recalls its ambassador from Dushanbe; crossings are shut.
text-b54149dc34 =
    Kirgisistan ruft seinen Botschafter aus Duschanbe zurück; Grenzübergänge werden geschlossen.

# Dushanbe agrees to a joint inquiry into the shooting.
text-9cbd79fb3d =
    Duschanbe stimmt einer gemeinsamen Untersuchung der Schießerei zu.

# Atambayev in Dushanbe for the SCO summit.
text-a0c94f1d40 =
    Atambajew zum SOZ-Gipfel in Duschanbe.

# Culture days of Tajikistan in Kyrgyzstan.
text-5d46c66065 =
    Kulturtage Tadschikistans in Kirgisistan.

# Villagers clash over a road and a canal at Kok-Tash and Chorku; shots fired, houses damaged.
text-ccfb07c90c =
    Dorfbewohner geraten bei Kök-Tasch und Tschorku wegen einer Straße und eines Kanals aneinander; Schüsse fallen, Häuser werden beschädigt.

# Kyrgyzstan enters the EAEU, so the common border becomes an outer border of that union.
text-3cda5b8158 =
    Kirgisistan tritt der EAWU bei; die gemeinsame Grenze wird damit zur Außengrenze dieser Union.

# Atambayev in Dushanbe for the CSTO summit; he and Rahmon speak of the border.
text-58ca8e9215 =
    Atambajew zum OVKS-Gipfel in Duschanbe; er und Rahmon sprechen über die Grenze.

# Rahmon in Bishkek for the CIS summit.
text-df4c37a88e =
    Rahmon zum GUS-Gipfel in Bischkek.

# Culture days of Kyrgyzstan in Tajikistan.
text-7df0154389 =
    Kulturtage Kirgisistans in Tadschikistan.

# The last novel of Chingiz Aitmatov appears in Tajik in Dushanbe with help of the Kyrgyz embassy.
text-5eec0e07ba =
    Der letzte Roman von Tschingis Aitmatow erscheint mit Hilfe der kirgisischen Botschaft in Duschanbe auf Tadschikisch.

# Jeenbekov on an official visit; stay without registration raised to 60 days.
text-2f65d7887c =
    Dscheenbekow auf offiziellem Besuch; Aufenthalt ohne Registrierung auf 60 Tage verlängert.

# Tajikistan stops passage at Kulundu after residents build a bridge over a canal; lifted after talks within about a day.
text-6d71e29b3a =
    Tadschikistan stoppt den Durchlass in Kulundu, nachdem Bewohner eine Brücke über einen Kanal gebaut haben; nach Gesprächen binnen etwa eines Tages aufgehoben.

# Jeenbekov meets Rahmon in Dushanbe before the CIS summit.
text-2d37d00d02 =
    Dscheenbekow trifft Rahmon vor dem GUS-Gipfel in Duschanbe.

# Clash over the Kok-Tash–Ak-Sai road; residents are shot, passengers held.
text-965babf49b =
    Zusammenstoß um die Straße Kök-Tasch–Ak-Sai; Bewohner werden von Schüssen getroffen, Reisende festgehalten.

# Rahmon in Bishkek for the SCO summit; Jeenbekov in Dushanbe next day for CICA.
text-91a8007c56 =
    Rahmon zum SOZ-Gipfel in Bischkek; Dscheenbekow am nächsten Tag zur CICA in Duschanbe.

# A flagpole at Ak-Sai sparks a clash; people are hurt on both sides, roads shut until 25 July.
text-cf96ae5daa =
    Ein Fahnenmast in Ak-Sai löst einen Zusammenstoß aus; auf beiden Seiten werden Menschen verletzt, Straßen bleiben bis zum 25. Juli gesperrt.

# Both presidents meet residents between Ak-Sai and Vorukh, then talk in Isfara and Cholpon-Ata.
text-38b2ff75e6 =
    Beide Präsidenten treffen Bewohner zwischen Ak-Sai und Woruch und sprechen danach in Isfara und Tscholponata.

# Shootout near Maksat and Ovchi-Kalacha in Leilek, with dead on both sides.
text-55690d7919 =
    Schusswechsel bei Maksat und Owtschi-Kalatscha in Leilek mit Toten auf beiden Seiten.

# Tajikistan suspends passage of both nations at Kulundu after the shootout of the day before.
text-9c8900eb8d =
    Tadschikistan setzt nach dem Schusswechsel vom Vortag in Kulundu den Durchlass für Bürger beider Staaten aus.

# Rahmon in Bishkek for the CSTO summit; talk with Jeenbekov on the border.
text-ea13fcb51c =
    Rahmon zum OVKS-Gipfel in Bischkek; Gespräch mit Dscheenbekow über die Grenze.

# Stones and shots at the border; Kyrgyz foreign ministry hands the Tajik ambassador a protest note.
text-6d88e5122e =
    Steine und Schüsse an der Grenze; das kirgisische Außenministerium überreicht dem tadschikischen Botschafter eine Protestnote.

# Rahmon replaces the ambassador in Bishkek.
text-98d476035f =
    Rahmon ersetzt den Botschafter in Bischkek.

# A swap of 23 hectares is reported from Batken talks.
text-20f7179045 =
    Aus Gesprächen in Batken wird ein Tausch von 23 Hektar gemeldet.

# Kyrgyzstan limits passage at Kulundu and Kairagach.
text-4e158b64bf =
    Kirgisistan schränkt den Durchlass in Kulundu und Kairagatsch ein.

# Foreign ministries sign a programme for 2021–2022 in Dushanbe.
text-4b93c3e2e1 =
    Die Außenministerien unterzeichnen in Duschanbe ein Programm für 2021–2022.

# Dispute at the Golovnoy water intake grows into armed clashes.
text-c92fdb8a1e =
    Ein Streit am Wasserverteiler Golownoi weitet sich zu bewaffneten Zusammenstößen aus.

# A first ceasefire is signed for the evening; firing goes on.
text-73b3caab6a =
    Eine erste Waffenruhe wird für den Abend unterzeichnet; der Beschuss geht weiter.

# Security chiefs agree a complete ceasefire and withdrawal.
text-4b5c9b5ae4 =
    Die Geheimdienstchefs vereinbaren eine vollständige Waffenruhe und den Abzug.

# Joint statements in Dushanbe set out map bases and work on the line.
text-18ce7e82ff =
    Gemeinsame Erklärungen in Duschanbe legen Kartengrundlagen und die Arbeit an der Linie fest.

# Residents seize and then exchange hostages at Vorukh and Ak-Sai; a joint police post is agreed.
text-8c754e6501 =
    Bewohner nehmen bei Woruch und Ak-Sai Geiseln und tauschen sie dann aus; ein gemeinsamer Polizeiposten wird vereinbart.

# Kyrgyz order 12-r bars Tajik citizens and goods at five checkpoints.
text-6c45928f98 =
    Die kirgisische Anordnung 12-r sperrt fünf Kontrollpunkte für tadschikische Staatsangehörige und Waren.

# 177 Tajik passengers are turned back at Manas airport; Dushanbe tells citizens not to travel.
text-7450316eed =
    177 tadschikische Reisende werden am Flughafen Manas zurückgewiesen; Duschanbe rät seinen Bürgern von Reisen ab.

# Tajik citizens may leave Kyrgyzstan only through five named checkpoints.
text-bae4377c88 =
    Tadschikische Staatsangehörige dürfen Kirgisistan nur über fünf benannte Kontrollpunkte verlassen.

# Japarov on an official visit to Dushanbe; four papers, none on the border.
text-308b36a960 =
    Dschaparow auf offiziellem Besuch in Duschanbe; vier Dokumente, keines zur Grenze.

# Rahmon phones Japarov ahead of the September summits in Dushanbe.
text-86c818aa9a =
    Rahmon ruft Dschaparow vor den Septembergipfeln in Duschanbe an.

# Japarov in Dushanbe for the CSTO and SCO summits.
text-fa79ad01f2 =
    Dschaparow zu den Gipfeln der OVKS und der SOZ in Duschanbe.

# Heads of Batken and Sughd agree rules for building, cattle and smuggling.
text-76900caa9e =
    Die Leiter der Gebiete Batken und Sughd vereinbaren Regeln für Bauten, Vieh und Schmuggel.

# Protocol of working groups at Guliston after incidents.
text-ef398e3419 =
    Protokoll von Arbeitsgruppen in Guliston nach Vorfällen.

# Rahmon in Cholpon-Ata; talk with Japarov. Tajikistan does not yet sign the regional friendship treaty.
text-c93540dcba =
    Rahmon in Tscholponata; Gespräch mit Dschaparow. Tadschikistan unterzeichnet den regionalen Freundschaftsvertrag noch nicht.

# Fighting breaks out again, with heavy weapons; people flee from the border villages.
text-69e7187ca5 =
    Wieder brechen Kämpfe aus, mit schweren Waffen; Menschen fliehen aus den Grenzdörfern.

# The security chiefs agree a ceasefire from 16:00; presidents meet at the SCO summit in Samarkand.
text-575ab0d229 =
    Die Geheimdienstchefs vereinbaren eine Waffenruhe ab 16:00 Uhr; die Präsidenten treffen sich auf dem SOZ-Gipfel in Samarkand.

# Protocol on ending hostilities signed at Guliston.
text-437dadd70e =
    Protokoll über die Einstellung der Kampfhandlungen in Guliston unterzeichnet.

# Protocol on settling the conflict signed at Kyzyl-Bel.
text-eff520d4e7 =
    Protokoll über die Beilegung des Konflikts am Kysyl-Bel unterzeichnet.

# Japarov stays away from an informal CIS gathering; a Russian order for Rahmon angers Kyrgyz opinion.
text-1ff0237565 =
    Dschaparow bleibt einem informellen GUS-Treffen fern; ein russischer Orden für Rahmon verärgert die kirgisische Öffentlichkeit.

# Kyrgyzstan cancels a CSTO exercise at home, by its official E. Baisalov because of the clashes.
text-1c70336e71 =
    Kirgisistan sagt eine OVKS-Übung im eigenen Land ab, nach Worten seines Amtsträgers E. Baissalow wegen der Zusammenstöße.

# The delimitation commission meets in Dushanbe and signs a protocol.
text-3c4287fab4 =
    Die Delimitationskommission tagt in Duschanbe und unterzeichnet ein Protokoll.

# Presidents exchange messages on 30 years of relations.
text-a69d9794b6 =
    Die Präsidenten tauschen Botschaften zu 30 Jahren Beziehungen aus.

# Kyrgyzstan again tells citizens not to travel to Tajikistan because of entry refusals.
text-f89e6f3fd9 =
    Kirgisistan rät seinen Bürgern wegen Einreiseverweigerungen erneut von Reisen nach Tadschikistan ab.

# Rahmon meets Japarov in Cholpon-Ata at the EU–Central Asia summit; about 626 km of line said to be drafted.
text-57a851d922 =
    Rahmon trifft Dschaparow in Tscholponata beim Gipfel EU–Zentralasien; etwa 626 km der Linie sollen im Entwurf vorliegen.

# Japarov meets Rahmon in Dushanbe at the Central Asian consultative meeting.
text-6579446fe3 =
    Dschaparow trifft Rahmon in Duschanbe beim zentralasiatischen Konsultativtreffen.

# Protocol No. 44 is signed in Batken and unlocks the last sections.
text-0f3eca05e7 =
    In Batken wird Protokoll Nr. 44 unterzeichnet, das den Weg zu den letzten Abschnitten öffnet.

# Rahmon in Bishkek for the CIS summit; talks on the border.
text-f93f282700 =
    Rahmon zum GUS-Gipfel in Bischkek; Gespräche über die Grenze.

# Kyrgyz foreign minister in Dushanbe; programme of the two ministries signed.
text-586aaacab4 =
    Der kirgisische Außenminister in Duschanbe; Programm der beiden Ministerien unterzeichnet.

# 28.37 km agreed in Batken, the largest step of that spring.
text-2c2e95f3de =
    28,37 km in Batken vereinbart, der größte Schritt dieses Frühjahrs.

# Deputy cabinet chairman Baisalov joins Tajik independence celebrations in Khujand.
text-cbe6360bd9 =
    Der stellvertretende Kabinettsvorsitzende Baissalow nimmt in Chudschand an den Feiern zur Unabhängigkeit Tadschikistans teil.

# Description of all remaining sections is completed in Batken.
text-4dad54d476 =
    In Batken wird die Beschreibung aller verbleibenden Abschnitte abgeschlossen.

# Tajik customs: trade of 33.4 million dollars, almost three times 2024; 86,000 Tajik tourists in Kyrgyzstan, twelve times 2024.
text-6b18f271af =
    Tadschikischer Zoll: Handel von 33,4 Mio. USD, fast das Dreifache von 2024; 86.000 tadschikische Touristen in Kirgisistan, zwölfmal so viele wie 2024.

# Final delimitation protocol signed in Bishkek by Tashiev and Yatimov.
text-9c405574e4 =
    Taschijew und Jatimow unterzeichnen in Bischkek das Schlussprotokoll über die Delimitation.

# Joint bid with Uzbekistan for the 2031 Asian Cup is announced.
text-b0e7f630e9 =
    Die gemeinsame Bewerbung mit Usbekistan um die Asienmeisterschaft 2031 wird bekannt gegeben.

# Prime ministers in Dushanbe set a trade goal of 500 million dollars by 2030.
text-ea8b09acb6 =
    Die Ministerpräsidenten nennen in Duschanbe als Ziel einen Handel von 500 Mio. USD bis 2030.

# Rahmon starts a state visit to Bishkek.
text-a09016b733 =
    Rahmon beginnt einen Staatsbesuch in Bischkek.

# Presidents sign the border treaty; Kyzyl-Bel and Kairagach reopen; Bishkek and Dushanbe become sister cities.
text-89ff3a91c4 =
    Die Präsidenten unterzeichnen den Grenzvertrag; Kysyl-Bel und Kairagatsch öffnen wieder; Bischkek und Duschanbe werden Partnerstädte.

# First flight Dushanbe–Bishkek since 2021.
text-617bfb82c7 =
    Erster Flug Duschanbe–Bischkek seit 2021.

# The Kyrgyz parliament ratifies the treaty and two agreements; the lower house of Tajikistan approves them.
text-4d592160de =
    Das kirgisische Parlament ratifiziert den Vertrag und zwei Abkommen; das Unterhaus Tadschikistans billigt sie.

# Osh delegation spends Navruz in Badakhshan under a programme of the two regions for 2025–2030 signed on 13 March.
text-cb190eabf7 =
    Eine Delegation aus Osch verbringt Nouruz in Badachschan, nach einem am 13. März unterzeichneten Programm der beiden Regionen für 2025–2030.

# Khujand: instruments exchanged, tri-border treaty and declaration signed, stele opened.
text-6e6f2ed9aa =
    Chudschand: Urkunden ausgetauscht, Vertrag zum Dreiländereck und Erklärung unterzeichnet, Stele eröffnet.

# The presidents start up the 500 kV Datka–Sughd line by video.
text-1c318d5ffc =
    Die Präsidenten nehmen die 500-kV-Leitung Datka–Sughd per Video in Betrieb.

# Kyrgyzstan starts fencing the line (420 km planned for 2025).
text-a671a13c5d =
    Kirgisistan beginnt, die Linie einzuzäunen (für 2025 sind 420 km geplant).

# Tajik lower house approves the tri-border treaty.
text-2ada1085a7 =
    Das tadschikische Unterhaus billigt den Vertrag zum Dreiländereck.

# Tajik foreign minister received by Japarov; goal of 500 million dollars trade restated.
text-5db3e7455c =
    Der tadschikische Außenminister wird von Dschaparow empfangen; das Handelsziel von 500 Mio. USD wird bekräftigt.

# Japarov starts a state visit to Dushanbe; council agreement; Karamyk and Bordobo reopen; joint concert.
text-59f7c7fb91 =
    Dschaparow beginnt einen Staatsbesuch in Duschanbe; Abkommen über den Regierungsrat beider Länder; Karamyk und Bordobo öffnen wieder; gemeinsames Konzert.

# Culture days of both countries at a UN conference in Turkmenistan.
text-f63e203d99 =
    Kulturtage beider Länder auf einer UN-Konferenz in Turkmenistan.

# Tajikistan signs the Central Asian friendship treaty of 2022.
text-c96be41e23 =
    Tadschikistan unterzeichnet den zentralasiatischen Freundschaftsvertrag von 2022.

# Japarov meets Rahmon in Dushanbe around two summits.
text-a246cfb59c =
    Dschaparow trifft Rahmon in Duschanbe im Umfeld zweier Gipfel.

# Tashiev tells regional heads that border guards may one day not be needed.
text-f1d48a3ad5 =
    Taschijew sagt Leitern der Gebiete, Grenzsoldaten seien eines Tages vielleicht nicht mehr nötig.

# Rahmon in Bishkek for the CSTO summit.
text-4b39beed0e =
    Rahmon zum OVKS-Gipfel in Bischkek.

# Foreign ministries prepare consulates general in Osh and Khujand.
text-e1aaa41fd9 =
    Die Außenministerien bereiten Generalkonsulate in Osch und Chudschand vor.

# The joint bid is one of six left for the 2031 Asian Cup.
text-da49ba74b3 =
    Die gemeinsame Bewerbung ist eine von sechs verbliebenen um die Asienmeisterschaft 2031.

# First Intergovernmental Council in Bishkek under both heads of government; culture days announced for May 2026.
text-a5cfe75471 =
    Erster Regierungsrat beider Länder in Bischkek unter beiden Regierungschefs; Kulturtage für Mai 2026 angekündigt.

# The presidents of Kyrgyzstan, Uzbekistan and Kazakhstan (Akayev, Karimov, Nazarbayev) send a joint force in support of Rahmon; undated between October 1992 and late spring 1993.
text-e691d5d9c7 =
    Die Präsidenten Kirgisistans, Usbekistans und Kasachstans (Akajew, Karimow, Nasarbajew) entsenden eine gemeinsame Truppe zur Unterstützung Rahmons; undatiert zwischen Oktober 1992 und spätem Frühjahr 1993.

# The foreign ministers agree over several calls on a ceasefire from 20:00 and a return of forces to base.
text-dc7afa5400 =
    Die Außenminister einigen sich in mehreren Telefonaten auf eine Waffenruhe ab 20:00 Uhr und die Rückkehr der Kräfte in ihre Stützpunkte.

# Japarov and Rahmon speak by telephone, agree to settle by peaceful means only and to meet in Dushanbe in the second half of May.
text-374ba9b1bd =
    Dschaparow und Rahmon telefonieren; sie vereinbaren, den Konflikt nur mit friedlichen Mitteln beizulegen und sich in der zweiten Maihälfte in Duschanbe zu treffen.

# Putin offers Kyrgyzstan help with the humanitarian effects of the clash.
text-d1f32ba5f4 =
    Putin bietet Kirgisistan Hilfe bei den humanitären Folgen des Zusammenstoßes an.

# The secretary general of the CSTO telephones both security council secretaries and asks for an end to the shooting.
text-20dc6cf76c =
    Der Generalsekretär der OVKS telefoniert mit den Sekretären beider Sicherheitsräte und bittet um ein Ende des Beschusses.

# The presidential envoy in Batken and the governor of Sughd meet at Tort-Kocho: full ceasefire, withdrawal of extra forces, Batken–Isfana road open, joint police patrols.
text-c8566d9678 =
    Der Bevollmächtigte des Präsidenten in Batken und der Gouverneur von Sughd treffen sich in Tört-Kötschö: vollständige Waffenruhe, Abzug zusätzlicher Kräfte, Straße Batken–Isfana offen, gemeinsame Polizeipatrouillen.

# Putin telephones Japarov and Rahmon about the border.
text-49369b53e7 =
    Putin telefoniert mit Dschaparow und Rahmon über die Grenze.

# Putin, Japarov and Rahmon meet in Astana on the border.
text-68645dc7d5 =
    Putin, Dschaparow und Rahmon treffen sich in Astana wegen der Grenze.

# The presidents of Kyrgyzstan, Tajikistan and Uzbekistan receive the Tolstoy peace prize in Saint Petersburg.
text-465390c20f =
    Die Präsidenten Kirgisistans, Tadschikistans und Usbekistans erhalten in Sankt Petersburg den Tolstoi-Friedenspreis.

# Japarov dismisses Tashiev, who had led the border talks with Tajikistan.
text-70be418e32 =
    Dschaparow entlässt Taschijew, der die Grenzgespräche mit Tadschikistan geleitet hatte.

# The Kyrgyz energy minister expects 6.8 cubic kilometres in Toktogul on 1 April 2026.
text-313158b088 =
    Der kirgisische Energieminister erwartet am 1. April 2026 im Toktogul-Stausee 6,8 Kubikkilometer.

# The Kyrgyz coordinator says that only the Afghan section of CASA-1000 is missing and that work there resumed in July 2025.
text-6fad14245f =
    Der kirgisische Koordinator sagt, nur noch der afghanische Abschnitt von CASA-1000 fehle und die Arbeiten dort seien im Juli 2025 wieder aufgenommen worden.

# 4,900 people cross in the first four days after reopening, 3,700 of them at Kairagach, 659 at Kyzyl-Bel and 477 by air.
text-b28580f8ce =
    4.900 Menschen überqueren in den ersten vier Tagen nach der Öffnung die Grenze, davon 3.700 in Kairagatsch, 659 am Kysyl-Bel und 477 auf dem Luftweg.

# Militants cross from Tajikistan into Batken and Leilek again; Kyrgyz soldiers are killed in weeks of fighting, mountaineers held.
text-d1140041c8 =
    Bewaffnete kommen aus Tadschikistan erneut nach Batken und Leilek; in wochenlangen Kämpfen werden kirgisische Soldaten getötet, Bergsteiger werden festgehalten.

# Four Central Asian presidents meet in Bishkek and make a statement on the incursion.
text-39af38b36f =
    Vier zentralasiatische Präsidenten treffen sich in Bischkek und geben eine Erklärung zum Einfall ab.

# Collective Security Treaty summit in Bishkek with both presidents.
text-177684003e =
    Gipfel des Vertrags über kollektive Sicherheit in Bischkek mit beiden Präsidenten.

# CSTO summit near Dushanbe with both presidents.
text-eabc55a056 =
    OVKS-Gipfel bei Duschanbe mit beiden Präsidenten.

# Summit of the Central Asian Cooperation Organisation in Dushanbe.
text-3ca5ffb264 =
    Gipfel der Organisation für Zentralasiatische Zusammenarbeit in Duschanbe.

# Informal CSTO summit at Cholpon-Ata with both presidents.
text-51e72d6d22 =
    Informeller OVKS-Gipfel in Tscholponata mit beiden Präsidenten.

# Delegations sign a protocol in Isfara on easing tension after the shooting.
text-172eda7bf7 =
    Delegationen unterzeichnen in Isfara ein Protokoll über den Abbau der Spannungen nach der Schießerei.

# Karamyk and Bordobo reopen in full, Kulundu and Kairagach for residents on foot; the other crossings stay shut.
text-02a5abf80d =
    Karamyk und Bordobo öffnen wieder vollständig, Kulundu und Kairagatsch für Anwohner zu Fuß; die anderen Übergänge bleiben geschlossen.

# The border services agree to withdraw supernumerary troops and to patrol jointly.
text-074afa1342 =
    Die Grenzdienste vereinbaren, zusätzliche Truppen abzuziehen und gemeinsam zu patrouillieren.

# The deputy prime ministers sign a protocol at Khoja Alo on the road works, the checkpoints and the border talks.
text-c13ef42bf6 =
    Die Vizeministerpräsidenten unterzeichnen in Chodscha Alo ein Protokoll über die Straßenarbeiten, die Kontrollpunkte und die Grenzgespräche.

# Residents of Khoja Alo gather at the Golovnoy intake against the Ak-Sai–Kok-Tash road and go home again.
text-42dade48e2 =
    Bewohner von Chodscha Alo versammeln sich am Wasserverteiler Golownoi aus Protest gegen die Straße Ak-Sai–Kök-Tasch und gehen wieder nach Hause.

# Delegations sign a protocol of six points between Kyzyl-Bel and Guliston.
text-d8b98f5631 =
    Delegationen unterzeichnen zwischen Kysyl-Bel und Guliston ein Protokoll mit sechs Punkten.

# Tashiev and Yatimov lead the border delegations for the first time on record, at Guliston.
text-2f77d0ecdb =
    Taschijew und Jatimow leiten, soweit verzeichnet, in Guliston zum ersten Mal die Grenzdelegationen.

# The heads of government meet and call for an end to the fighting.
text-74f198738c =
    Die Regierungschefs treffen sich und rufen zu einem Ende der Kämpfe auf.

# Tashiev and Yatimov agree on withdrawal from 13:00; troops leave and the road to Isfana reopens.
text-5201dc2519 =
    Taschijew und Jatimow einigen sich auf den Abzug ab 13:00 Uhr; Truppen rücken ab und die Straße nach Isfana wird wieder geöffnet.

# Japarov and Rahmon speak by telephone a second time, on keeping the ceasefire.
text-f37c8ff496 =
    Dschaparow und Rahmon telefonieren ein zweites Mal, über die Einhaltung der Waffenruhe.

# The heads of the two border services speak by telephone; by the Kyrgyz account the Tajik side called and asked for a ceasefire.
text-dcc90b7d4d =
    Die Leiter der beiden Grenzdienste telefonieren; nach kirgisischer Darstellung rief die tadschikische Seite an und bat um eine Waffenruhe.

# By the evening a ceasefire and a withdrawal are agreed.
text-c667c12fd0 =
    Bis zum Abend sind eine Waffenruhe und der Abzug vereinbart.

# The border services agree a ceasefire by telephone in the morning; it is not kept.
text-6734248110 =
    Die Grenzdienste vereinbaren am Morgen telefonisch eine Waffenruhe; sie wird nicht eingehalten.

# The envoy in Batken and the governor of Sughd discuss demarcation and resettlement.
text-2a40d6b26c =
    Der Bevollmächtigte in Batken und der Gouverneur von Sughd sprechen über Demarkation und Umsiedlung.

# By the Tajik account two ceasefires are agreed for the Lakhsh / Chong-Alay stretch, the first of them broken within hours.
text-499dc13d7a =
    Nach tadschikischer Darstellung werden für den Abschnitt Lachsch / Tschong-Alai zwei Waffenruhen vereinbart, die erste davon wird binnen Stunden gebrochen.

# The subject is the bilateral diplomatic relations of the two states.
text-a67638d834 =
    Gegenstand sind die bilateralen diplomatischen Beziehungen der beiden Staaten.

# Both states were republics of the Soviet Union.
text-b86099a9bf =
    Beide Staaten waren Republiken der Sowjetunion.

# The relationship is called strained in recent years.
text-98f14c689d =
    Die Beziehungen werden für die letzten Jahre als angespannt bezeichnet.

# The relationship is said to be shaped by a number of conflicts.
text-202f3df7d8 =
    Die Beziehungen sollen von mehreren Konflikten geprägt sein.

# The relationship is called a defining theme in the foreign policy of each of the two.
text-70b89171fa =
    Die Beziehungen werden als bestimmendes Thema der Außenpolitik beider Staaten bezeichnet.

# The two sides hold different views of where the border runs.
text-f49da17e91 =
    Die beiden Seiten sind verschiedener Ansicht darüber, wo die Grenze verläuft.

# Tajik enclaves are named as a further cause of the border conflict.
text-f839fb5ce8 =
    Tadschikische Enklaven werden als weitere Ursache des Grenzkonflikts genannt.

# Refugees crossed from Tajikistan into Kyrgyzstan on several occasions.
text-8cb7e69139 =
    Mehrmals gelangten Flüchtlinge aus Tadschikistan nach Kirgisistan.

# Armed opponents of the Tajik government crossed into Kyrgyzstan on several occasions.
text-929b87db03 =
    Mehrmals gelangten bewaffnete Gegner der tadschikischen Regierung nach Kirgisistan.

# On some of these crossings hostages were taken.
text-bb6d6e7e46 =
    Bei einigen dieser Grenzübertritte wurden Geiseln genommen.

# The Kyrgyz mediation among Tajik forces brought no agreement.
text-6db27cdb60 =
    Die kirgisische Vermittlung zwischen tadschikischen Kräften führte zu keiner Einigung.

# The joint force was meant to support Emomali Rahmon against armed opponents in the Tajik civil war.
text-ae8de105b2 =
    Die gemeinsame Truppe sollte Emomali Rahmon im tadschikischen Bürgerkrieg gegen bewaffnete Gegner unterstützen.

# Parliament in Bishkek held the Kyrgyz unit back for several months, until late spring 1993.
text-3681a80247 =
    Das Parlament in Bischkek hielt die kirgisische Einheit mehrere Monate zurück, bis ins späte Frühjahr 1993.

# The Kyrgyz contingent of the joint force was small.
text-b572b4f8f2 =
    Das kirgisische Kontingent der gemeinsamen Truppe war klein.

# The stretch near Panj that Kyrgyz troops closed off was small.
text-b8ef3508e4 =
    Der Abschnitt bei Pandsch, den kirgisische Soldaten abriegelten, war klein.

# The guard near Panj was directed against Tajik rebels.
text-b8a81f2734 =
    Die Bewachung bei Pandsch richtete sich gegen tadschikische Aufständische.

# The wider unrest of the long civil war is called the larger risk for Kyrgyzstan.
text-473aaaa690 =
    Die weiter ausgreifenden Unruhen des langen Bürgerkriegs werden als größere Gefahr für Kirgisistan bezeichnet.

# The road from Khorog to Osh became a main route for contraband.
text-23e58dfea2 =
    Die Straße von Chorugh nach Osch wurde zu einem Hauptweg für Schmuggelware.

# The M41 (the same road) became a main route for contraband.
text-fd05a69b0d =
    Die M41 (dieselbe Straße) wurde zu einem Hauptweg für Schmuggelware.

# The Khorog-Osh road carries a nickname about running above the clouds.
text-1ec78801ee =
    Die Straße Chorugh–Osch trägt einen Beinamen, nach dem sie über den Wolken verläuft.

# Weapons and drugs were among the contraband on the road.
text-a0aed3540e =
    Waffen und Drogen gehörten zur Schmuggelware auf der Straße.

# Osh was found to resemble the Tajikistan of the late 1980s more and more.
text-27d41f310f =
    Osch ähnelte nach einer Einschätzung immer mehr dem Tadschikistan der späten 1980er-Jahre.

# Osh was found to resemble the Tajikistan of the 1980s more and more.
text-be9475a8d8 =
    Osch ähnelte nach einer Einschätzung immer mehr dem Tadschikistan der 1980er-Jahre.

# The likeness was said to be ethnic, social and economic.
text-9af2e34612 =
    Die Ähnlichkeit sei ethnisch, sozial und wirtschaftlich, hieß es.

# The security chiefs saw that unrest could reach the Osh area.
text-4f9f83b158 =
    Die Geheimdienstchefs sahen, dass Unruhen den Raum Osch erreichen könnten.

# The border agreement was called a success.
text-e6b6c4bdb8 =
    Die Grenzvereinbarung wurde als Erfolg bezeichnet.

# The agreement came after years of negotiation.
text-afe121935e =
    Die Vereinbarung kam nach jahrelangen Verhandlungen zustande.

# Each side gave way on where the line runs.
text-63fa0ffc7e =
    Jede Seite gab beim Verlauf der Linie nach.

# Each side gave way on water.
text-98b475e51f =
    Jede Seite gab beim Wasser nach.

# Each side gave way on infrastructure.
text-540f3335f6 =
    Jede Seite gab bei der Infrastruktur nach.

# The agreement found wide support for its value to peace.
text-e1506192af =
    Die Vereinbarung fand wegen ihres Werts für den Frieden breite Unterstützung.

# Some people inside the country opposed the agreement.
text-d87938e182 =
    Manche Menschen im Land lehnten die Vereinbarung ab.

# The signature of 21 February 2025 is described as settling a dispute of decades.
text-be88408950 =
    Die Unterzeichnung am 21. Februar 2025 wird als Beilegung eines jahrzehntelangen Streits beschrieben.

# The Khujand papers confirm respect for sovereignty and territorial integrity.
text-1e87ed7c39 =
    Die Dokumente von Chudschand bekräftigen die Achtung der Souveränität und der territorialen Unversehrtheit.

# Cooperation and trust in the region are their stated aims.
text-fc4e37833d =
    Zusammenarbeit und Vertrauen in der Region sind ihre erklärten Ziele.

# A stele was opened at the point where the three borders meet.
text-3e6703e1a5 =
    An dem Punkt, an dem die drei Grenzen zusammentreffen, wurde eine Stele eröffnet.

# The stele is said to stand for a new time of dialogue and good neighbours.
text-21a1e5d344 =
    Die Stele soll für eine neue Zeit des Dialogs und der guten Nachbarschaft stehen.

# The summit is read as a symbolic turn after years of tension.
text-55cb38c2e7 =
    Der Gipfel wird als symbolische Wende nach Jahren der Spannung gedeutet.

# It would be the first Asian Cup in Central Asia.
text-89f3eef04e =
    Es wäre die erste Asienmeisterschaft in Zentralasien.

# The regional football association made the bid public.
text-092d58150b =
    Der regionale Fußballverband gab die Bewerbung bekannt.

# The Datka–Sughd line is to carry summer surplus electricity to Afghanistan and Pakistan.
text-c331f25066 =
    Die Leitung Datka–Sughd soll überschüssigen Sommerstrom nach Afghanistan und Pakistan bringen.

# International lenders back CASA-1000.
text-77cb6c8152 =
    Internationale Geldgeber unterstützen CASA-1000.

# Revenue and closer energy cooperation are the expected effects.
text-37ef59499a =
    Einnahmen und engere Zusammenarbeit bei der Energie sind die erwarteten Wirkungen.

# A source note of the German text covers data up to 2013; the table it belonged to is missing there.
text-dc12a9f48e =
    Eine Quellenangabe des deutschen Textes umfasst Daten bis 2013; die zugehörige Tabelle fehlt dort.

# Each country keeps an embassy in the other.
text-a0295d4fdb =
    Jedes Land unterhält eine Botschaft im anderen.

# Both countries are members of the Commonwealth of Independent States.
text-04a08c59e4 =
    Beide Länder sind Mitglieder der Gemeinschaft Unabhängiger Staaten.

# Commonwealth of Independent States
text-598f6014eb =
    Gemeinschaft Unabhängiger Staaten

# Collective Security Treaty Organization
text-d047fbd665 =
    Organisation des Vertrags über kollektive Sicherheit

# Shanghai Cooperation Organisation
text-4561ce595d =
    Shanghaier Organisation für Zusammenarbeit

# Organization for Security and Co-operation in Europe
text-5169e55e28 =
    Organisation für Sicherheit und Zusammenarbeit in Europa

# United Nations
text-c3c27cfe44 =
    Vereinte Nationen

# Organisation of Islamic Cooperation
text-229ac4109c =
    Organisation für Islamische Zusammenarbeit

# Economic Cooperation Organization
text-264ad7333a =
    Organisation für wirtschaftliche Zusammenarbeit

# Eurasian Economic Union
text-2722c2546f =
    Eurasische Wirtschaftsunion

# World Trade Organization
text-48d8dcddb3 =
    Welthandelsorganisation

# Asian Development Bank
text-b5e910fd2b =
    Asiatische Entwicklungsbank

# Central Asia Regional Economic Cooperation
text-1d5a8084d1 =
    Regionale Wirtschaftszusammenarbeit in Zentralasien

# Eurasian Economic Community
text-9fe5d6f19f =
    Eurasische Wirtschaftsgemeinschaft

# Central Asian Cooperation Organization and predecessors
text-62e6f1da2e =
    Organisation für Zentralasiatische Zusammenarbeit und Vorläufer

# International Monetary Fund
text-3a7fe6028a =
    Internationaler Währungsfonds

# World Bank (IBRD)
text-e500280821 =
    Weltbank (IBRD)

# European Bank for Reconstruction and Development
text-718c903d5d =
    Europäische Bank für Wiederaufbau und Entwicklung

# Islamic Development Bank
text-c1fcda4217 =
    Islamische Entwicklungsbank

# Conference on Interaction and Confidence-Building Measures in Asia
text-9e1d3021e0 =
    Konferenz über Interaktion und vertrauensbildende Maßnahmen in Asien

# International Fund for Saving the Aral Sea
text-00db5eedee =
    Internationaler Fonds zur Rettung des Aralsees

# Euro-Atlantic Partnership Council (NATO partnership)
text-1936f544e2 =
    Euro-Atlantischer Partnerschaftsrat (NATO-Partnerschaft)

# Asian Infrastructure Investment Bank
text-fcbbb9c1af =
    Asiatische Infrastruktur-Investitionsbank

# Organization of Turkic States
text-31b9b9f1ab =
    Organisation der Turkstaaten

# Agency for International Trade Information and Cooperation
text-7eff17a3a9 =
    Agentur für Information und Zusammenarbeit im internationalen Handel

# Berne Union (copyright)
text-c0fcb46aef =
    Berner Verband (Urheberrecht)

# Central & Eastern Eur. Privatization Network
text-d591e90105 =
    Privatisierungsnetzwerk für Mittel- und Osteuropa

# Eurasian Patent Org.
text-461235eca3 =
    Eurasische Patentorganisation

# Euro & Med Plant Protect Org
text-47aadd7a7a =
    Pflanzenschutzorganisation für Europa und den Mittelmeerraum

# Food & Ag Org
text-8530c17da3 =
    Ernährungs- und Landwirtschaftsorganisation

# Global Environ. Fund
text-b16ce13943 =
    Globale Umweltfazilität

# Group on Earth Observations
text-25021fddae =
    Gruppe für Erdbeobachtung

# Int Fund for Agriculture & Development
text-efd91dcf29 =
    Internationaler Fonds für landwirtschaftliche Entwicklung

# Int'l Civil Defence Org.
text-aba288dece =
    Internationale Zivilschutzorganisation

# Int'l Finance Corporation
text-7978c8b4f6 =
    Internationale Finanz-Corporation

# Int'l Telecomm. Satellite Org.
text-39582f83ed =
    Internationale Organisation für Telekommunikationssatelliten

# International Criminal Court
text-bbf5fd7081 =
    Internationaler Strafgerichtshof

# International Organization of Turkic Culture
text-0cea3ace92 =
    Internationale Organisation für Turkkultur

# International Renewable Energy Agency
text-53d9cabfd7 =
    Internationale Organisation für erneuerbare Energien

# Interstate Bank
text-ea669badb6 =
    Zwischenstaatliche Bank

# Intgvt TV & Radio Corp
text-d0b148c764 =
    Zwischenstaatliche Fernseh- und Hörfunkgesellschaft

# Intl Atomic Energy Agency
text-82f826fcb3 =
    Internationale Atomenergie-Organisation

# Intl Civil Aviation Org
text-34940a8ff8 =
    Internationale Zivilluftfahrtorganisation

# Intl Criminal Police Comm
text-ecaca23e97 =
    Internationale Kriminalpolizeiliche Kommission

# Intl Exhib Bureau
text-de5109befc =
    Internationales Ausstellungsbüro

# Intl Labour Org
text-9cdd040e6a =
    Internationale Arbeitsorganisation

# Intl Org Legal Metrology
text-611cfc332a =
    Internationale Organisation für gesetzliches Messwesen

# Intl Org for Migration
text-11a54534b3 =
    Internationale Organisation für Migration

# Intl Telecom Union
text-d2b0f5468c =
    Internationale Fernmeldeunion

# Multilat. Fund for the Implement. of the Montreal Protocol
text-b85a6533cb =
    Multilateraler Fonds zur Durchführung des Montrealer Protokolls

# Multilateral Investment Guarantee Agency
text-9b9865f50e =
    Multilaterale Investitions-Garantie-Agentur

# Non-Aligned Movement
text-bc6a445461 =
    Bewegung der Blockfreien Staaten

# Org for the Collaboration of Railways
text-da6bcd20c7 =
    Organisation für die Zusammenarbeit der Eisenbahnen

# Paris Union (industrial property)
text-bd2088b13d =
    Pariser Verband (gewerbliches Eigentum)

# Permanent Court of Arbitration
text-9151068b7c =
    Ständiger Schiedshof

# Reg Commonwealth in the Field of Comm
text-d9e9c17c7f =
    Regionale Gemeinschaft für das Fernmeldewesen

# UN Education, Scientific, & Cultural Org
text-8e6479dba6 =
    UN-Organisation für Bildung, Wissenschaft und Kultur

# UN Industrial Development Org
text-a2f42aefb2 =
    UN-Organisation für industrielle Entwicklung

# Union for Protection of New Varieties of Plants
text-54d77cac86 =
    Verband zum Schutz von Pflanzenzüchtungen

# Universal Postal Union
text-7df6cf97f8 =
    Weltpostverein

# World Customs Org
text-1ff86132db =
    Weltzollorganisation

# World Health Org
text-d7de7aa2fe =
    Weltgesundheitsorganisation

# World Intell Prop Org
text-a06f8edfa0 =
    Weltorganisation für geistiges Eigentum

# World Meteorological Org
text-6b6f54447c =
    Weltorganisation für Meteorologie

# World Organisation for Animal Health
text-a2827cd3d1 =
    Weltorganisation für Tiergesundheit

# World Tourism Org.
text-d35d929159 =
    Weltorganisation für Tourismus

# Osh
text-dd4a73e215 =
    Osch

# Urmat Saralayev
text-b74c584998 =
    Urmat Saralajew

# Miroslav Niyazov
text-1a0709d836 =
    Miroslaw Nijasow

# Zhanysh Rustembekov
text-d0cdf13a81 =
    Dschanysch Rustembekow

# Erlan Abdyldaev
text-87e9e631a0 =
    Erlan Abdyldajew

# Sukhrob Olimzoda
text-f05f5594f3 =
    Suchrob Olimsoda

# Nazirmad Alizoda
text-456e5a7000 =
    Nasirmad Alisoda

# Kyrgyz
text-f2c01dba33 =
    Kirgisen

# Tajiks
text-07d0af08db =
    Tadschiken

# Datka–Sughd 500 kV line (CASA-1000 AC part)
text-3a33102df4 =
    500-kV-Leitung Datka–Sughd (Wechselstromteil von CASA-1000)

# Datka–Sughd line, Kyrgyz section
text-874130c8b8 =
    Leitung Datka–Sughd, kirgisischer Abschnitt

# Datka–Sughd line, Tajik section
text-f83113c719 =
    Leitung Datka–Sughd, tadschikischer Abschnitt

# Sangtuda–Nowshera HVDC line
text-a4680e9133 =
    HGÜ-Leitung Sangtuda–Nowshera

# Sangtuda–Nowshera HVDC, Afghan section
text-565a6a3dbe =
    HGÜ Sangtuda–Nowshera, afghanischer Abschnitt

# Sangtuda–Nowshera HVDC, Pakistani section
text-d532c6a7f9 =
    HGÜ Sangtuda–Nowshera, pakistanischer Abschnitt

# Sangtuda converter station
text-c3f03d8db9 =
    Konverterstation Sangtuda

# Nowshera converter station (Azakhel Bala)
text-5d3ac696fe =
    Konverterstation Nowshera (Azakhel Bala)

# Kabul / Afghan take-off
text-da9684a112 =
    Kabul / Abgriff Afghanistan

# Sughd-500 substation
text-4b1f1745f3 =
    Umspannwerk Sughd-500

# Internal Tajik reinforcement for CASA
text-f7105b9e80 =
    Innertadschikische Netzverstärkung für CASA

# Datka 500 kV substation
text-827b98ba66 =
    500-kV-Umspannwerk Datka

# Datka–Kemin 500 kV line with Kemin substation
text-b376294fe4 =
    500-kV-Leitung Datka–Kemin mit Umspannwerk Kemin

# Guzar–Regar 500 kV line
text-91df54d529 =
    500-kV-Leitung Gusar–Regar

# Sughd–New Syrdarya 500 kV line
text-905a9112a3 =
    500-kV-Leitung Sughd–Neu-Syrdarja

# Tajikistan–Afghanistan 220 kV link (Sangtuda–Pul-e-Khumri)
text-57be030234 =
    220-kV-Verbindung Tadschikistan–Afghanistan (Sangtuda–Pol-e Chomri)

# Toktogul HPP
text-5f0d15ac43 =
    Wasserkraftwerk Toktogul

# Kurpsai HPP
text-19379b95e3 =
    Wasserkraftwerk Kurpsai

# Tash-Kumyr HPP
text-104708bfb3 =
    Wasserkraftwerk Tasch-Kömür

# Shamaldy-Sai HPP
text-6e909f2d0c =
    Wasserkraftwerk Schamaldy-Sai

# Uch-Kurgan HPP
text-dec72cb0b7 =
    Wasserkraftwerk Ütsch-Korgon

# Kambarata-2 HPP
text-da7d230c1e =
    Wasserkraftwerk Kambarata-2

# Kambarata-1 HPP
text-b59456c840 =
    Wasserkraftwerk Kambarata-1

# Nurek HPP
text-9f5ba602d8 =
    Wasserkraftwerk Nurek

# Rogun HPP
text-591f9e6f5a =
    Wasserkraftwerk Rogun

# Sangtuda-1 HPP
text-6d52d7c6c2 =
    Wasserkraftwerk Sangtuda-1

# Sangtuda-2 HPP
text-e1b9c6ea06 =
    Wasserkraftwerk Sangtuda-2

# Kemin solar plant
text-344431f377 =
    Solarkraftwerk Kemin

# CASA-1000 (whole system)
text-932480bd35 =
    CASA-1000 (Gesamtsystem)

# COW Trade v4 (import side)
text-537155c623 =
    COW Trade v4 (Einfuhrseite)

# Kyrgyz minister
text-84396140b8 =
    Kirgisischer Minister

# Kyrgyz National Statistical Committee
text-233acb639d =
    Nationales Statistikkomitee Kirgisistans

# Agency for Statistics of Tajikistan
text-8a09211e9b =
    Statistikagentur Tadschikistans

# Customs Service of Tajikistan
text-97ac1fd833 =
    Zolldienst Tadschikistans

# Statistical agency of Tajikistan
text-5dd59f461c =
    Statistikagentur Tadschikistans

# National Statistical Committee of Kyrgyzstan
text-53a3680bb1 =
    Nationales Statistikkomitee Kirgisistans

# Khovar (Tajikistan)
text-bb14159f97 =
    Khovar (Tadschikistan)

# attributed to Customs Service of Tajikistan
text-ad18ed5f22 =
    dem Zolldienst Tadschikistans zugeschrieben

# both governments
text-b1a9e96fcf =
    beide Regierungen

# Ministry of Economic Development of Tajikistan
text-32dd417abe =
    Ministerium für wirtschaftliche Entwicklung Tadschikistans

# Isfara (Ak-Suu, Karavshin)
text-3e88d2e2d8 =
    Isfara (Ak-Suu, Karawschin)
