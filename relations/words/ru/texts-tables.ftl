# Vorukh
text-cd1794415a =
    Vorukh

# Chorku
text-c583f03dfc =
    Chorku

# Ak-Tatyr
text-df6d4989c9 =
    Ak-Tatyr

# Kok-Tash / Khoja Alo / Somoniyon
text-fb2406e71b =
    Kok-Tash / Khoja Alo / Somoniyon

# Ak-Sai
text-01231b956c =
    Ak-Sai

# Maksat / Ovchi-Kalacha
text-a939f7d844 =
    Maksat / Ovchi-Kalacha

# Kara-Bak
text-35bdeec475 =
    Kara-Bak

# Arka
text-2ece197284 =
    Arka

# Chek / Kum-Mazar
text-d1232de43a =
    Chek / Kum-Mazar

# Borborduk
text-d47129843b =
    Borborduk

# Bishkek
text-5cc8fd6cf9 =
    Bishkek

# Dushanbe
text-c680319546 =
    Dushanbe

# Khujand
text-2aec5672e5 =
    Khujand

# Isfara
text-a20bb1c540 =
    Isfara

# Cholpon-Ata
text-354cc02e38 =
    Cholpon-Ata

# Pabbi (Azakhel Bala)
text-60baa684bd =
    Pabbi (Azakhel Bala)

# Kemin
text-f870a0d564 =
    Kemin

# Guzar
text-ddca99b50d =
    Guzar

# Tursunzoda (Regar)
text-806ade84e8 =
    Tursunzoda (Regar)

# Toktogul
text-67a8e4b575 =
    Toktogul

# Tash-Kumyr
text-bd0c965a95 =
    Tash-Kumyr

# Nurek dam
text-3be4b99aeb =
    Nurek dam

# Roghun
text-d0d6836d27 =
    Roghun

# Sarvak
text-6c62207954 =
    Sarvak

# Sokh
text-6d6edba726 =
    Sokh

# Shohimardon
text-525847dc2c =
    Shohimardon

# Chon-Qora (Qalacha)
text-93d02bf187 =
    Chon-Qora (Qalacha)

# Jani-Ayil (Jangail)
text-3e8b3e6560 =
    Jani-Ayil (Jangail)

# Barak
text-e7f24ae817 =
    Barak

# Kayragach (Western Qalacha)
text-1440280347 =
    Kayragach (Western Qalacha)

# Batken–Isfara border villages
text-ba9dea0d45 =
    Batken–Isfara border villages

# Vorukh / Kok-Terek (Ak-Sai)
text-0bc24f0ce5 =
    Vorukh / Kok-Terek (Ak-Sai)

# near Chorku
text-1fa328372e =
    near Chorku

# Ak-Tatyr / Khoja Alo (Mastchoh canal)
text-6f925386f9 =
    Ak-Tatyr / Khoja Alo (Mastchoh canal)

# Kok-Tash
text-f589c834f0 =
    Kok-Tash

# Ak-Sai / Vorukh
text-80ec1e15a8 =
    Ak-Sai / Vorukh

# near Vorukh (Kozhol / Khoja Alo)
text-a867a9af78 =
    near Vorukh (Kozhol / Khoja Alo)

# Ak-Sai / Kok-Tash water intake
text-c30f3c6fcc =
    Ak-Sai / Kok-Tash water intake

# Jaka-Oruk / Khoja Alo
text-ff29818192 =
    Jaka-Oruk / Khoja Alo

# Tamdyk / Bedak (Vorukh)
text-2f67d981a4 =
    Tamdyk / Bedak (Vorukh)

# Tupakul (Lakhsh/Jirgatal)
text-c862a5813c =
    Tupakul (Lakhsh/Jirgatal)

# undelimited stretch near a border post
text-5ec049aa27 =
    undelimited stretch near a border post

# Kok-Tash (Maiskoe) / Chorku (Somoniyon)
text-76572e8b8a =
    Kok-Tash (Maiskoe) / Chorku (Somoniyon)

# Kok-Tash / Somoniyon
text-adcde4c2ef =
    Kok-Tash / Somoniyon

# Maksat
text-47a7564f11 =
    Maksat

# Vorukh / Ak-Sai
text-23228f2d12 =
    Vorukh / Ak-Sai

# Ak-Sai / Vorukh road
text-d047553570 =
    Ak-Sai / Vorukh road

# Ak-Sai / Vorukh pasture road
text-5b61bf174a =
    Ak-Sai / Vorukh pasture road

# Tash-Tumshuk
text-01292c5c8f =
    Tash-Tumshuk

# Zhany-Zher / Arka
text-901112726a =
    Zhany-Zher / Arka

# Ak-Sai river bed
text-58d30b2c7f =
    Ak-Sai river bed

# Chorku area
text-7b218f7ff3 =
    Chorku area

# Ak-Sai and Maksat
text-c1b4bfd41a =
    Ak-Sai and Maksat

# Somoniyon
text-9f899e08f8 =
    Somoniyon

# Kok-Tash / Somoniyon / Dakhma
text-f1cd5ae94a =
    Kok-Tash / Somoniyon / Dakhma

# Tamdyk / Puli Oftobru
text-1f676a195a =
    Tamdyk / Puli Oftobru

# Chorku sector
text-d21af3c049 =
    Chorku sector

# Eki-Tash
text-9f752f213a =
    Eki-Tash

# Eki-Tash / Jaka-Oruk / Chorku
text-a236cb74df =
    Eki-Tash / Jaka-Oruk / Chorku

# Uch-Dobo / Khoja Alo
text-7e72a8ef55 =
    Uch-Dobo / Khoja Alo

# Golovnoy / Shar-Shara
text-c29f91135f =
    Golovnoy / Shar-Shara

# Kulik (Vorukh)
text-6d418a1554 =
    Kulik (Vorukh)

# Golovnoy / Kok-Tash, then most of the border
text-d99c9e8b16 =
    Golovnoy / Kok-Tash, then most of the border

# Unzhu-Bulak
text-791c49a29e =
    Unzhu-Bulak

# Naumin pass / Rosrovut
text-766148de20 =
    Naumin pass / Rosrovut

# Kum-Mazar
text-18a7df76f2 =
    Kum-Mazar

# Golovnoy / Eki-Tash
text-e9f210566c =
    Golovnoy / Eki-Tash

# Kok-Tash (Dakhma)
text-1c50ac5259 =
    Kok-Tash (Dakhma)

# Somoniyon / Dakhma
text-783415e1ce =
    Somoniyon / Dakhma

# Maksat–Zhashtyk road
text-d65d89841e =
    Maksat–Zhashtyk road

# Eki-Tash / Sai
text-e9fe347991 =
    Eki-Tash / Sai

# Tort-Kocho / Khoja Alo / Chyr-Dobo
text-4041e38b6b =
    Tort-Kocho / Khoja Alo / Chyr-Dobo

# Teskei
text-8fb536a38b =
    Teskei

# Maksat / Khistevarz
text-200203c1c3 =
    Maksat / Khistevarz

# Bulak-Bashy / Puli Oftobru
text-fea5049ed5 =
    Bulak-Bashy / Puli Oftobru

# Kekh / Bulak-Bashy
text-9cffa3db49 =
    Kekh / Bulak-Bashy

# about 110 km of border, Batken to Leilek, and Lakhsh
text-bb37decf74 =
    about 110 km of border, Batken to Leilek, and Lakhsh

# Ak-Bosogo
text-b916ce1bd7 =
    Ak-Bosogo

# founding text (English)
text-ea4f44c5e8 =
    founding text (English)

# founding text (German)
text-ff73b7c386 =
    founding text (German)

# The Borders Institute
text-9a2e709a4d =
    The Borders Institute

# Kyrgyz health ministry
text-f7c56048dd =
    Kyrgyz health ministry

# Batken authorities via media
text-0c5fdbebc0 =
    Batken authorities via media

# Kyrgyz government via media
text-c4dd065654 =
    Kyrgyz government via media

# Tajik news site (unnamed)
text-84a7bb8548 =
    Tajik news site (unnamed)

# Kyrgyz interior ministry
text-3780bdee27 =
    Kyrgyz interior ministry

# Human Rights Watch
text-48ce4acfb3 =
    Human Rights Watch

# Tajik authorities via HRW
text-29433ddf89 =
    Tajik authorities via HRW

# Radio Ozodi via HRW
text-c8e52fc7a1 =
    Radio Ozodi via HRW

# Tajik state agency
text-fedd67d29f =
    Tajik state agency

# Interbilim Centre
text-f609ca2ee5 =
    Interbilim Centre

# Kyrgyz government via 24.kg
text-3de73255ff =
    Kyrgyz government via 24.kg

# unofficial, via 24.kg
text-0e99aa8d7a =
    unofficial, via 24.kg

# Kyrgyz government via Current Time
text-6d46ceeb3e =
    Kyrgyz government via Current Time

# Current Time count
text-f8f54f495f =
    Current Time count

# Kyrgyz emergency ministry
text-aa57966d60 =
    Kyrgyz emergency ministry

# anonymous officials via Asia-Plus
text-ab67e5ba9b =
    anonymous officials via Asia-Plus

# Kyrgyz foreign ministry to OHCHR
text-ad7ca59d44 =
    Kyrgyz foreign ministry to OHCHR

# Sughd regional administration
text-2b0254c22d =
    Sughd regional administration

# Sughd regional administration via AFP
text-05c88a4c8c =
    Sughd regional administration via AFP

# sum of the two official tolls (AFP)
text-ed045031ef =
    sum of the two official tolls (AFP)

# IFRC DREF plan
text-f75d7375f6 =
    IFRC DREF plan

# Asia-Plus, Kyrgyz data
text-c66bb5b334 =
    Asia-Plus, Kyrgyz data

# IFRC final report
text-cad68a301f =
    IFRC final report

# Wikipedia EN
text-47876de96f =
    Wikipedia EN

# Simple Wikipedia
text-864d587324 =
    Simple Wikipedia

# Wikipedia border article (mirror)
text-b2724aa02f =
    Wikipedia border article (mirror)

# Arynova & Schmeier (WPS)
text-9402b124f9 =
    Arynova & Schmeier (WPS)

# Reuters background line, Jan 2022
text-d2d2eaefbf =
    Reuters background line, Jan 2022

# Azattyk overview
text-523775a099 =
    Azattyk overview

# 24.kg, one year on
text-1ebab952de =
    24.kg, one year on

# UCDP BRD 23.1 (dyad-year 2021)
text-6074af2f96 =
    UCDP BRD 23.1 (dyad-year 2021)

# UCDP BRD 24.1 (dyad-year 2021)
text-24ef1a08cb =
    UCDP BRD 24.1 (dyad-year 2021)

# OWID from UCDP GED (2021)
text-b15caa0881 =
    OWID from UCDP GED (2021)

# Tajik authorities, first day
text-ba3277d3de =
    Tajik authorities, first day

# Kyrgyz authorities, first day
text-f525a692d7 =
    Kyrgyz authorities, first day

# Kyrgyz Red Crescent
text-42111e56b3 =
    Kyrgyz Red Crescent

# Kyrgyz authorities via TASS
text-0a396e7798 =
    Kyrgyz authorities via TASS

# Kyrgyz authorities via Sputnik
text-a7c5d681f7 =
    Kyrgyz authorities via Sputnik

# security sources via Reuters
text-5936ae11a9 =
    security sources via Reuters

# Sputnik Tajikistan
text-6b017deb11 =
    Sputnik Tajikistan

# party leader and MP Usmonzoda
text-8bfdb02984 =
    party leader and MP Usmonzoda

# Kyrgyz health ministry via AFP
text-08b77e07ab =
    Kyrgyz health ministry via AFP

# Kyrgyz health ministry via Anadolu
text-894f77868e =
    Kyrgyz health ministry via Anadolu

# Tajik foreign ministry via Anadolu
text-41a61de99b =
    Tajik foreign ministry via Anadolu

# Tajik foreign ministry via TASS
text-74589cf8c2 =
    Tajik foreign ministry via TASS

# Tajik foreign ministry
text-e766c88b65 =
    Tajik foreign ministry

# RT, Tajik toll
text-0ce04a9a35 =
    RT, Tajik toll

# Radio Ozodi, government source
text-b2e048ccfb =
    Radio Ozodi, government source

# Tajik foreign ministry (Imomi)
text-ccaa71533d =
    Tajik foreign ministry (Imomi)

# Kyrgyz Security Council
text-8ecdfca665 =
    Kyrgyz Security Council

# EU ECHO (59 + 35)
text-a770662e3c =
    EU ECHO (59 + 35)

# EU ECHO
text-8e95c5590f =
    EU ECHO

# Kyrgyz government via ECHO
text-ee4551c6e9 =
    Kyrgyz government via ECHO

# The Economist
text-dc7823fbe2 =
    The Economist

# Kyrgyz government via Globalist
text-39ea0a7097 =
    Kyrgyz government via Globalist

# Kyrgyz authorities via Kontentchi
text-5403a48ee3 =
    Kyrgyz authorities via Kontentchi

# UNHCR
text-451332e42d =
    UNHCR

# Kyrgyz emergency ministry via UN Emergency Response Plan
text-47996749ad =
    Kyrgyz emergency ministry via UN Emergency Response Plan

# Kyrgyz emergency ministry and provinces via UN Emergency Response Plan
text-22ad119327 =
    Kyrgyz emergency ministry and provinces via UN Emergency Response Plan

# Kyrgyz government via UN Emergency Response Plan
text-80afc88d96 =
    Kyrgyz government via UN Emergency Response Plan

# UN Emergency Response Plan
text-677b34efad =
    UN Emergency Response Plan

# Sputnik year-end
text-13cfb9aa08 =
    Sputnik year-end

# RFE/RL via Wikipedia EN
text-c8c77cc04a =
    RFE/RL via Wikipedia EN

# Kyrgyz side via Wikipedia EN
text-80faac535e =
    Kyrgyz side via Wikipedia EN

# Human Rights Watch report
text-48fdd94b7b =
    Human Rights Watch report

# Human Rights Watch report (one guided-bomb strike)
text-8b0cc6d003 =
    Human Rights Watch report (one guided-bomb strike)

# Human Rights Watch report (shot by Tajik forces)
text-f2b4143811 =
    Human Rights Watch report (shot by Tajik forces)

# Explosive Weapons Monitor
text-7e4010b5c0 =
    Explosive Weapons Monitor

# Explosive Weapons Monitor, Ovchi-Kalacha
text-58fb74b1e2 =
    Explosive Weapons Monitor, Ovchi-Kalacha

# Bellingcat
text-dd9b6ebd9c =
    Bellingcat

# RFE/RL
text-4e876c7cc4 =
    RFE/RL

# UCDP BRD 23.1 (dyad-year 2022)
text-449c52d8b2 =
    UCDP BRD 23.1 (dyad-year 2022)

# UCDP BRD 24.1 (dyad-year 2022)
text-eef87df02f =
    UCDP BRD 24.1 (dyad-year 2022)

# OWID from UCDP GED (2022)
text-6a44f4d78f =
    OWID from UCDP GED (2022)

# Isfara mayor office
text-1d5b87ab77 =
    Isfara mayor office

# Tajik border troops
text-26b8b78723 =
    Tajik border troops

# Asia-Plus sources
text-c7389e171a =
    Asia-Plus sources

# Tajik security officials via RFE/RL
text-d776fe4b7e =
    Tajik security officials via RFE/RL

# Asia-Plus
text-02b50630c1 =
    Asia-Plus

# Isfara hospital
text-14ba8c8bf5 =
    Isfara hospital

# AKIpress
text-a49e59f7b6 =
    AKIpress

# AFP
text-3d5b25960d =
    AFP

# Kyrgyz border service
text-a78e2f9ad5 =
    Kyrgyz border service

# Kyrgyz health authorities
text-f8914b510d =
    Kyrgyz health authorities

# Kyrgyz authorities
text-467282aad3 =
    Kyrgyz authorities

# Tajik SCNS
text-73b33e8c1a =
    Tajik SCNS

# Asia-Plus named list
text-cb53bcc032 =
    Asia-Plus named list

# Eurasianet headline
text-b2ffed8385 =
    Eurasianet headline

# Steppe Dispatches
text-dd7f0e0090 =
    Steppe Dispatches

# Tajik authorities
text-c394643284 =
    Tajik authorities

# Tajik side
text-8e9403c1da =
    Tajik side

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
    Reuters and Asia-Plus

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
    Tajik border service

# OopsTop (from Sputnik)
text-da4f62302c =
    OopsTop (from Sputnik)

# reports cited for the incident
text-d818dede87 =
    reports cited for the incident

# incidents on the Tajik stretch of the Kyrgyz border
text-2bca765bc6 =
    incidents on the Tajik stretch of the Kyrgyz border

# incidents on the whole Kyrgyz state border
text-cd6edfb900 =
    incidents on the whole Kyrgyz state border

# incidents up to August 2014
text-a894ce5733 =
    incidents up to August 2014

# cases of violence
text-5b9a9bde5d =
    cases of violence

# incidents in the first half
text-43f7e0e71b =
    incidents in the first half

# incidents with Tajikistan in one year (20 in all)
text-43b6029fd0 =
    incidents with Tajikistan in one year (20 in all)

# incidents in the past decade
text-4d041ce7e1 =
    incidents in the past decade

# incidents in two decades
text-84e11f3261 =
    incidents in two decades

# Kyrgyz Border Service via 24.kg
text-9ba2964695 =
    Kyrgyz Border Service via 24.kg

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
    Asia-Plus, Mar 2023

# Tajik government via The Economist, 2022
text-388aa75dd1 =
    Tajik government via The Economist, 2022

# No list of incidents could be read; the empty years say nothing.
text-c691f55276 =
    No list of incidents could be read; the empty years say nothing.

# Single reports that were found; most incidents are missing.
text-08a6cff66c =
    Single reports that were found; most incidents are missing.

# What made the international news: 14 rows where the border service counts 89.
text-a744e973c4 =
    What made the international news: 14 rows where the border service counts 89.

# What Kyrgyz media and Asia-Plus printed, read through.
text-b672642a49 =
    What Kyrgyz media and Asia-Plus printed, read through.

# News up to 13 February 2026; small quarrels are likely missing.
text-ffac3c9616 =
    News up to 13 February 2026; small quarrels are likely missing.

# Every incident that the Kyrgyz border service registered on the Tajik stretch.
text-c3b7ca041f =
    Every incident that the Kyrgyz border service registered on the Tajik stretch.

# The same, to 25 July.
text-46f6f2ed4c =
    The same, to 25 July.

# UCDP battle-related deaths of the dyad; active in 2021 and 2022.
text-a5fd6a08ed =
    UCDP battle-related deaths of the dyad; active in 2021 and 2022.

# Militarized interstate disputes, military deaths only.
text-71f5f360ba =
    Militarized interstate disputes, military deaths only.

# Emomali Rahmon
text-dbb877b122 =
    Emomali Rahmon

# Askar Akayev
text-29b49ba26d =
    Askar Akayev

# Kurmanbek Bakiyev
text-3a60d72b61 =
    Kurmanbek Bakiyev

# Roza Otunbayeva
text-66f5567f17 =
    Roza Otunbayeva

# Almazbek Atambayev
text-4593c65300 =
    Almazbek Atambayev

# Sooronbay Jeenbekov
text-6345b598df =
    Sooronbay Jeenbekov

# Sadyr Japarov
text-c59706a832 =
    Sadyr Japarov

# Shanghai Five summit
text-197c83949c =
    Shanghai Five summit

# SCO summit
text-0af52aa674 =
    SCO summit

# CIS summit
text-5536dcecf4 =
    CIS summit

# SCO Council of Heads of Government
text-48cb3bf452 =
    SCO Council of Heads of Government

# CSTO informal summit
text-36171d59ed =
    CSTO informal summit

# CSTO summit
text-b0bcac4eca =
    CSTO summit

# CICA summit
text-86c49d9462 =
    CICA summit

# CSTO and SCO summits
text-a4c01507d8 =
    CSTO and SCO summits

# 4th Consultative Meeting of Central Asian heads of state
text-104faa5f0a =
    4th Consultative Meeting of Central Asian heads of state

# 2nd Central Asia–EU summit
text-9fa5a1ac67 =
    2nd Central Asia–EU summit

# 5th Consultative Meeting of Central Asian heads of state
text-ab1f020f26 =
    5th Consultative Meeting of Central Asian heads of state

# Trilateral summit with Uzbekistan
text-944439bec0 =
    Trilateral summit with Uzbekistan

# Central Asia–Russia and CIS summits
text-c0e14e6d1e =
    Central Asia–Russia and CIS summits

# Meeting of four Central Asian presidents on the incursion
text-2571588023 =
    Meeting of four Central Asian presidents on the incursion

# Collective Security Treaty summit
text-d86beb1a05 =
    Collective Security Treaty summit

# Central Asian Cooperation Organisation summit
text-5da83d7459 =
    Central Asian Cooperation Organisation summit

# Protocol on establishing diplomatic relations
text-dbd9c3e222 =
    Protocol on establishing diplomatic relations

# Treaty on the bases of interstate relations
text-c9d341cf64 =
    Treaty on the bases of interstate relations

# Joint declaration on closer ties
text-47a8e0d109 =
    Joint declaration on closer ties

# Agreement on cooperation of law-enforcement agencies
text-2b06830e03 =
    Agreement on cooperation of law-enforcement agencies

# Bishkek Declaration of the Shanghai Five
text-903a6b1bcc =
    Bishkek Declaration of the Shanghai Five

# Agreement on a simplified procedure for acquiring citizenship
text-0c6f9909df =
    Agreement on a simplified procedure for acquiring citizenship

# Agreement letting Tajik citizens leave citizenship and take Kyrgyz citizenship in a simplified way
text-8ec4da9499 =
    Agreement letting Tajik citizens leave citizenship and take Kyrgyz citizenship in a simplified way

# Treaty on good-neighbourliness and partnership
text-6805068ff5 =
    Treaty on good-neighbourliness and partnership

# Treaty on cooperation in the military field
text-c802ca7a48 =
    Treaty on cooperation in the military field

# Agreements of the September 2007 visit (travel, trade, economy, culture)
text-cd9739a7e4 =
    Agreements of the September 2007 visit (travel, trade, economy, culture)

# Memorandum creating the Interstate Coordination Council and the Council of Foreign Ministers
text-5b5bdccdb2 =
    Memorandum creating the Interstate Coordination Council and the Council of Foreign Ministers

# Understanding to suspend road works at Vorukh
text-147e923b02 =
    Understanding to suspend road works at Vorukh

# Joint statement on main lines of cooperation
text-c4ce521e9e =
    Joint statement on main lines of cooperation

# Agreement on the stay of citizens without registration (60 days)
text-cac2643adb =
    Agreement on the stay of citizens without registration (60 days)

# Commission accord in Batken including a swap of 23 ha
text-cbad709e56 =
    Commission accord in Batken including a swap of 23 ha

# Cooperation programme of the foreign ministries 2021–2022
text-6d3e40a282 =
    Cooperation programme of the foreign ministries 2021–2022

# Declaration and protocol on ending the armed clash
text-81b2f1c3ba =
    Declaration and protocol on ending the armed clash

# Protocol of the government delegations: full ceasefire and withdrawal
text-392c759773 =
    Protocol of the government delegations: full ceasefire and withdrawal

# Joint statements of the government delegations on delimitation
text-623e4faf1d =
    Joint statements of the government delegations on delimitation

# Joint police post and weekly meetings of governors
text-4efa5ce1cd =
    Joint police post and weekly meetings of governors

# Agreement on pensions
text-e6c13757d3 =
    Agreement on pensions

# Agreement between the news agencies Khovar and Kabar
text-4c8420c5d9 =
    Agreement between the news agencies Khovar and Kabar

# Memorandum on youth policy
text-0b623c555b =
    Memorandum on youth policy

# Memorandum on the civil service
text-5cf2e64814 =
    Memorandum on the civil service

# Joint statement of the presidents
text-892b0ffe9e =
    Joint statement of the presidents

# Understandings of the heads of Batken and Sughd
text-9eaf59d29f =
    Understandings of the heads of Batken and Sughd

# Protocol of working groups at Guliston
text-f9de7f0307 =
    Protocol of working groups at Guliston

# Central Asian treaty on friendship, good-neighbourliness and cooperation in the 21st century
text-c45966bfdc =
    Central Asian treaty on friendship, good-neighbourliness and cooperation in the 21st century

# Ceasefire of the security chiefs from 16:00
text-de533bb887 =
    Ceasefire of the security chiefs from 16:00

# Protocol on ending hostilities and withdrawing forces
text-5c93d292c4 =
    Protocol on ending hostilities and withdrawing forces

# Protocol on settling the conflict
text-9dfdfa6ba1 =
    Protocol on settling the conflict

# Protocol of the delimitation commission
text-2334ed4a90 =
    Protocol of the delimitation commission

# Protocol No. 44
text-e520a3c151 =
    Protocol No. 44

# Cooperation programme of the foreign ministries
text-006dfd31ec =
    Cooperation programme of the foreign ministries

# Batken understanding: remaining sections described
text-6018703f46 =
    Batken understanding: remaining sections described

# Final protocol on delimitation of the state border
text-7e889cbe6f =
    Final protocol on delimitation of the state border

# Treaty on the state border
text-72a6e6c270 =
    Treaty on the state border

# Agreement on building and using roads and on road junctions
text-c6fee3c877 =
    Agreement on building and using roads and on road junctions

# Agreement on access to water management and energy facilities
text-f0a6036813 =
    Agreement on access to water management and energy facilities

# Joint statement on strengthening friendship and good-neighbourliness
text-12ee417915 =
    Joint statement on strengthening friendship and good-neighbourliness

# Sister-city agreement Bishkek–Dushanbe
text-a584223fc7 =
    Sister-city agreement Bishkek–Dushanbe

# Programme of Osh oblast and Badakhshan on trade, economy and culture 2025–2030
text-b9954a0723 =
    Programme of Osh oblast and Badakhshan on trade, economy and culture 2025–2030

# Protocol on the exchange of instruments of ratification
text-05c9cdb2ca =
    Protocol on the exchange of instruments of ratification

# Treaty on the junction point of state borders
text-6f86120c15 =
    Treaty on the junction point of state borders

# Khujand Declaration on Eternal Friendship
text-fbe4fe147c =
    Khujand Declaration on Eternal Friendship

# Agreement on the Intergovernmental Council
text-cd8440ec96 =
    Agreement on the Intergovernmental Council

# Joint statement of the presidents (state visit)
text-2853a7d092 =
    Joint statement of the presidents (state visit)

# Protocol on the Karamyk section (posts moved back 3 km)
text-ff2b41ffa1 =
    Protocol on the Karamyk section (posts moved back 3 km)

# Truce of the regional heads: ceasefire, withdrawal, road, joint patrols
text-25125d5f7f =
    Truce of the regional heads: ceasefire, withdrawal, road, joint patrols

# Protocol on easing tension at the disputed stretches
text-be957f6a0f =
    Protocol on easing tension at the disputed stretches

# Protocol on withdrawing supernumerary troops and on joint patrols
text-f27b165f4f =
    Protocol on withdrawing supernumerary troops and on joint patrols

# Protocol of the deputy prime ministers: road works, checkpoints, border talks
text-b90d793dda =
    Protocol of the deputy prime ministers: road works, checkpoints, border talks

# Protocol of the government delegations on six points
text-f8c1b043b8 =
    Protocol of the government delegations on six points

# Ceasefire and withdrawal agreed in the evening
text-88eef3fe95 =
    Ceasefire and withdrawal agreed in the evening

# Ceasefire agreed by the border services in the morning
text-4b6470c644 =
    Ceasefire agreed by the border services in the morning

# Two ceasefires for the Lakhsh / Chong-Alay stretch, at 14:30 and 19:00
text-21611fd5d1 =
    Two ceasefires for the Lakhsh / Chong-Alay stretch, at 14:30 and 19:00

# Batken
text-518cf6ba37 =
    Batken

# Batken region
text-7e5c8b05f4 =
    Batken region

# Guliston
text-bb70b57936 =
    Guliston

# Ravat (Ravad) crossing, Tajik–Uzbek border
text-06d314b9ab =
    Ravat (Ravad) crossing, Tajik–Uzbek border

# Kyzyl-Bel
text-8351bce4c4 =
    Kyzyl-Bel

# Karamyk section
text-5474753613 =
    Karamyk section

# Tort-Kocho (Batken / Isfara)
text-b6a0b09243 =
    Tort-Kocho (Batken / Isfara)

# Khoja Alo
text-18dfc275d5 =
    Khoja Alo

# Kyzyl-Bel / Guliston
text-6456799d80 =
    Kyzyl-Bel / Guliston

# cited as valid basis in 2008, 2023 and 2025
text-7155663449 =
    cited as valid basis in 2008, 2023 and 2025

# denounced by the Tajik lower house (date not in the text read)
text-053a30c465 =
    denounced by the Tajik lower house (date not in the text read)

# council first met 27 May 2013
text-698f10d2de =
    council first met 27 May 2013

# works resumed on 27 April 2013 according to the Tajik side
text-979191d389 =
    works resumed on 27 April 2013 according to the Tajik side

# Kyrgyz parliament, October 2018 (debate on 11 October)
text-ee35be3d49 =
    Kyrgyz parliament, October 2018 (debate on 11 October)

# reported from a source near the Tajik delegation; no formal notice
text-3ba57c0f5c =
    reported from a source near the Tajik delegation; no formal notice

# shooting went on; second ceasefire on 1 May
text-98c9a12ca1 =
    shooting went on; second ceasefire on 1 May

# content not disclosed
text-2b1e55e86f =
    content not disclosed

# signed by KAZ, KGZ, UZB in 2022; by Tajikistan on 28 August 2025
text-9831189737 =
    signed by KAZ, KGZ, UZB in 2022; by Tajikistan on 28 August 2025

# each side accused the other of breaches the next day
text-d065864eba =
    each side accused the other of breaches the next day

# content not disclosed; base for the later line
text-18340c2367 =
    content not disclosed; base for the later line

# talks of 1–7 December; protocol not published
text-5c60cc8f6c =
    talks of 1–7 December; protocol not published

# led to the treaty of 13 March
text-64a5cf9308 =
    led to the treaty of 13 March

# KGZ parliament 19 March (85 votes for); TJK lower house 19 March; instruments exchanged 31 March 2025 (entry into force on exchange is not spelt out in the text read)
text-d84c3f9108 =
    KGZ parliament 19 March (85 votes for); TJK lower house 19 March; instruments exchanged 31 March 2025 (entry into force on exchange is not spelt out in the text read)

# ratified with the treaty; 31 March 2025 act in Khujand
text-2571e3f0ad =
    ratified with the treaty; 31 March 2025 act in Khujand

# ratified with the treaty; Kyrgyz law signed (report of 26 March 2025); 31 March 2025 act in Khujand
text-4c4b4f4c3c =
    ratified with the treaty; Kyrgyz law signed (report of 26 March 2025); 31 March 2025 act in Khujand

# first visit 20–23 March 2025
text-2c3ec7bee0 =
    first visit 20–23 March 2025

# Tajik lower house (report of 24 May 2025)
text-cdb0f7d0bb =
    Tajik lower house (report of 24 May 2025)

# first session 13 February 2026
text-221e07d077 =
    first session 13 February 2026

# no text read, may have been oral; the security chiefs met the same day and signed nothing
text-e1d14868b9 =
    no text read, may have been oral; the security chiefs met the same day and signed nothing

# joint commission, patrols by regular border guards
text-212fca6baf =
    joint commission, patrols by regular border guards

# withdrawal began on a Saturday by the report of 29 July
text-55fb2553a3 =
    withdrawal began on a Saturday by the report of 29 July

# the two sides tell its content differently
text-4f5fbdb6a9 =
    the two sides tell its content differently

# 114 km to be settled within a month, proposals for exchanges by March 2020
text-282c764d24 =
    114 km to be settled within a month, proposals for exchanges by March 2020

# fighting again on the morning of 16 September; each side says the other began
text-a732761355 =
    fighting again on the morning of 16 September; each side says the other began

# by the Tajik side agreed for 06:30, by the Kyrgyz side for 10:00; each says the other fired on
text-70b7277b27 =
    by the Tajik side agreed for 06:30, by the Kyrgyz side for 10:00; each says the other fired on

# by the Tajik account the first was broken at 17:20 and the second agreed at 19:00
text-c0916d29a0 =
    by the Tajik account the first was broken at 17:20 and the second agreed at 19:00

# Kamchybek Tashiev (KGZ, head of the State Committee for National Security); Saimumin Yatimov (TJK, head of the State Committee for National Security)
text-329c47063b =
    Kamchybek Tashiev (KGZ, head of the State Committee for National Security); Saimumin Yatimov (TJK, head of the State Committee for National Security)

# Sadyr Japarov (KGZ, president); Emomali Rahmon (TJK, president)
text-8a783a41f1 =
    Sadyr Japarov (KGZ, president); Emomali Rahmon (TJK, president)

# Kyrgyz government department (S. Alamanov)
text-8094d34bc2 =
    Kyrgyz government department (S. Alamanov)

# K. Tashiev (2025)
text-7e866af64d =
    K. Tashiev (2025)

# K. Iskandarov
text-5345aaaa89 =
    K. Iskandarov

# Kaktus.media
text-e376579b02 =
    Kaktus.media

# E. Rahmon
text-0a41ebed01 =
    E. Rahmon

# A. Myrzaev
text-7e4452c811 =
    A. Myrzaev

# K. Tashiev
text-a91b3ec99b =
    K. Tashiev

# Kyrgyz cabinet
text-9ec0b38845 =
    Kyrgyz cabinet

# TASS
text-faf1b4c4d6 =
    TASS

# S. Japarov
text-6c4203eea0 =
    S. Japarov

# Border troops of Tajikistan
text-32d3fe1988 =
    Border troops of Tajikistan

# office of E. Rahmon
text-6cc42c99f5 =
    office of E. Rahmon

# S. Yatimov; K. Tashiev
text-def9e5c88e =
    S. Yatimov; K. Tashiev

# Khovar
text-4c4618c9fc =
    Khovar

# O. Khojazoda
text-4c3fae7ff9 =
    O. Khojazoda

# E. Rahmon (press service)
text-4b9df81226 =
    E. Rahmon (press service)

# SCNS of Tajikistan
text-180a9ce552 =
    SCNS of Tajikistan

# R. Ahmadzoda
text-1380c4bd77 =
    R. Ahmadzoda

# co-chairs of the delegations
text-eb6684969a =
    co-chairs of the delegations

# K. Tashiev; S. Yatimov
text-316da2f2f7 =
    K. Tashiev; S. Yatimov

# Kyrgyz SCNS
text-ac0014b34f =
    Kyrgyz SCNS

# E. Rahmon; S. Japarov
text-c6178bb6e5 =
    E. Rahmon; S. Japarov

# Kyrgyz authorities via AFP
text-cdc2351e6e =
    Kyrgyz authorities via AFP

# Both states join the CIS by the Alma-Ata protocol.
text-4442a6b527 =
    Both states join the CIS by the Alma-Ata protocol.

# Both states are admitted to the United Nations on the same day.
text-039ab967e8 =
    Both states are admitted to the United Nations on the same day.

# Kyrgyzstan tries to mediate among rival Tajik forces without success.
text-c6c980b17c =
    Kyrgyzstan tries to mediate among rival Tajik forces without success.

# At the CIS summit in Bishkek about 450 Kyrgyz peacekeepers are announced for southern Tajikistan.
text-c4bd993501 =
    At the CIS summit in Bishkek about 450 Kyrgyz peacekeepers are announced for southern Tajikistan.

# A peace mission under Vice President Kulov ends in Dushanbe without full success.
text-7d9d6cec10 =
    A peace mission under Vice President Kulov ends in Dushanbe without full success.

# After months of delay in parliament a small Kyrgyz unit joins the force in Tajikistan in late spring.
text-0fedf28ec1 =
    After months of delay in parliament a small Kyrgyz unit joins the force in Tajikistan in late spring.

# Rahmon visits Bishkek.
text-1a2be9dcc2 =
    Rahmon visits Bishkek.

# Diplomatic relations are established by protocol.
text-6a31430c68 =
    Diplomatic relations are established by protocol.

# In mid-1995 Kyrgyz troops guard a small stretch of the Tajik border near Panj.
text-60e800bf3f =
    In mid-1995 Kyrgyz troops guard a small stretch of the Tajik border near Panj.

# Security chiefs of four states meet in Osh in spring and warn that unrest could spread there.
text-a7fd6d0214 =
    Security chiefs of four states meet in Osh in spring and warn that unrest could spread there.

# End of 1996: 16,708 registered refugees from Tajikistan in Kyrgyzstan, 13,870 of them ethnic Kyrgyz.
text-71378addcd =
    End of 1996: 16,708 registered refugees from Tajikistan in Kyrgyzstan, 13,870 of them ethnic Kyrgyz.

# Treaty on the bases of interstate relations; Akayev in Dushanbe.
text-5cd05ad9aa =
    Treaty on the bases of interstate relations; Akayev in Dushanbe.

# Three Central Asian presidents meeting in Bishkek open observer status in their union to Tajikistan.
text-21b622ab65 =
    Three Central Asian presidents meeting in Bishkek open observer status in their union to Tajikistan.

# Kyrgyzstan opens its embassy in Dushanbe.
text-c1c6174a46 =
    Kyrgyzstan opens its embassy in Dushanbe.

# Tajikistan joins the Central Asian economic space with Kyrgyzstan, Kazakhstan and Uzbekistan.
text-6cdec44153 =
    Tajikistan joins the Central Asian economic space with Kyrgyzstan, Kazakhstan and Uzbekistan.

# Rahmon starts an official visit to Bishkek; joint declaration and a police cooperation agreement.
text-e268d66be5 =
    Rahmon starts an official visit to Bishkek; joint declaration and a police cooperation agreement.

# The Kyrgyz battalion, in Tajikistan since 1993, completes its return home.
text-4424d1032d =
    The Kyrgyz battalion, in Tajikistan since 1993, completes its return home.

# About 6,000 people are displaced in Batken by the incursion; most are back by the end of October.
text-f3fd8467ce =
    About 6,000 people are displaced in Batken by the incursion; most are back by the end of October.

# Militants based in Tajikistan enter southern Kyrgyzstan and hold four hostages until 13 August.
text-c92f699df0 =
    Militants based in Tajikistan enter southern Kyrgyzstan and hold four hostages until 13 August.

# A larger force returns and seizes thirteen hostages, four Japanese geologists among them; freed by 25 October but for a Kyrgyz soldier whom the militants had executed.
text-d691b8323f =
    A larger force returns and seizes thirteen hostages, four Japanese geologists among them; freed by 25 October but for a Kyrgyz soldier whom the militants had executed.

# Shanghai Five summit in Bishkek with both presidents.
text-3ccf5aefc5 =
    Shanghai Five summit in Bishkek with both presidents.

# Shanghai Five summit in Dushanbe with both presidents.
text-9506562689 =
    Shanghai Five summit in Dushanbe with both presidents.

# Kyrgyzstan grants citizenship to refugees from Tajikistan; 1,274 naturalised in a year.
text-75d05f38cc =
    Kyrgyzstan grants citizenship to refugees from Tajikistan; 1,274 naturalised in a year.

# About 7,000 of 7,900 registered refugees in Kyrgyzstan are from Tajikistan; 80 percent of them want citizenship.
text-79f5c253f2 =
    About 7,000 of 7,900 registered refugees in Kyrgyzstan are from Tajikistan; 80 percent of them want citizenship.

# The joint commission on border delimitation opens its work in Bishkek; new posts go up near Isfara and Vorukh.
text-889fc024e6 =
    The joint commission on border delimitation opens its work in Bishkek; new posts go up near Isfara and Vorukh.

# Fourth intergovernmental commission in Dushanbe; prime ministers back a joint water consortium.
text-899424b793 =
    Fourth intergovernmental commission in Dushanbe; prime ministers back a joint water consortium.

# Ceremony in Bishkek: more than 3,500 refugees naturalised in three years.
text-95cc511dbe =
    Ceremony in Bishkek: more than 3,500 refugees naturalised in three years.

# Treaties on good-neighbourliness and on military cooperation; culture days of Kyrgyzstan open in Tajikistan.
text-e40777f742 =
    Treaties on good-neighbourliness and on military cooperation; culture days of Kyrgyzstan open in Tajikistan.

# UNHCR stops treating civil war Tajiks as refugees; about 8,000 had become Kyrgyz citizens by April.
text-c9ac72e8f4 =
    UNHCR stops treating civil war Tajiks as refugees; about 8,000 had become Kyrgyz citizens by April.

# Rahmon visits Bishkek; border and water on the table, agreements signed.
text-708bde15e9 =
    Rahmon visits Bishkek; border and water on the table, agreements signed.

# A dam on a canal near Khoja Alo: by the Kyrgyz account some 150 Tajik residents come to break it, by the mayor of Isfara it cut off their water; the Kyrgyz foreign ministry summons the chargé on 28 March.
text-a22442bbdb =
    A dam on a canal near Khoja Alo: by the Kyrgyz account some 150 Tajik residents come to break it, by the mayor of Isfara it cut off their water; the Kyrgyz foreign ministry summons the chargé on 28 March.

# At Khujand Bakiyev and Rahmon create an Interstate Coordination Council and a Council of Foreign Ministers.
text-0ae7cfc30c =
    At Khujand Bakiyev and Rahmon create an Interstate Coordination Council and a Council of Foreign Ministers.

# SCO summit in Dushanbe with both presidents.
text-00a85b2e6e =
    SCO summit in Dushanbe with both presidents.

# Otunbayeva attends the SCO heads-of-government meeting in Dushanbe.
text-b084c00948 =
    Otunbayeva attends the SCO heads-of-government meeting in Dushanbe.

# Road works near Vorukh lead to a brawl, hostage taking and warning shots.
text-e247795bcb =
    Road works near Vorukh lead to a brawl, hostage taking and warning shots.

# Regional and police chiefs negotiate in Isfara after the road clash.
text-fa51994d8f =
    Regional and police chiefs negotiate in Isfara after the road clash.

# Rahmon on an official visit in Bishkek; first session of the Interstate Council.
text-981e097c48 =
    Rahmon on an official visit in Bishkek; first session of the Interstate Council.

# A new Kyrgyz ambassador presents papers in Dushanbe and calls for a quick border settlement.
text-38447ee7da =
    A new Kyrgyz ambassador presents papers in Dushanbe and calls for a quick border settlement.

# Border guards exchange fire near Ak-Sai; wounded on both sides, mortars by the Kyrgyz account.
text-2f7ed10a53 =
    Border guards exchange fire near Ak-Sai; wounded on both sides, mortars by the Kyrgyz account.

# Kyrgyzstan recalls its ambassador from Dushanbe; crossings are shut.
text-b54149dc34 =
    Kyrgyzstan recalls its ambassador from Dushanbe; crossings are shut.

# Dushanbe agrees to a joint inquiry into the shooting.
text-9cbd79fb3d =
    Dushanbe agrees to a joint inquiry into the shooting.

# Atambayev in Dushanbe for the SCO summit.
text-a0c94f1d40 =
    Atambayev in Dushanbe for the SCO summit.

# Culture days of Tajikistan in Kyrgyzstan.
text-5d46c66065 =
    Culture days of Tajikistan in Kyrgyzstan.

# Villagers clash over a road and a canal at Kok-Tash and Chorku; shots fired, houses damaged.
text-ccfb07c90c =
    Villagers clash over a road and a canal at Kok-Tash and Chorku; shots fired, houses damaged.

# Kyrgyzstan enters the EAEU, so the common border becomes an outer border of that union.
text-3cda5b8158 =
    Kyrgyzstan enters the EAEU, so the common border becomes an outer border of that union.

# Atambayev in Dushanbe for the CSTO summit; he and Rahmon speak of the border.
text-58ca8e9215 =
    Atambayev in Dushanbe for the CSTO summit; he and Rahmon speak of the border.

# Rahmon in Bishkek for the CIS summit.
text-df4c37a88e =
    Rahmon in Bishkek for the CIS summit.

# Culture days of Kyrgyzstan in Tajikistan.
text-7df0154389 =
    Culture days of Kyrgyzstan in Tajikistan.

# The last novel of Chingiz Aitmatov appears in Tajik in Dushanbe with help of the Kyrgyz embassy.
text-5eec0e07ba =
    The last novel of Chingiz Aitmatov appears in Tajik in Dushanbe with help of the Kyrgyz embassy.

# Jeenbekov on an official visit; stay without registration raised to 60 days.
text-2f65d7887c =
    Jeenbekov on an official visit; stay without registration raised to 60 days.

# Tajikistan stops passage at Kulundu after residents build a bridge over a canal; lifted after talks within about a day.
text-6d71e29b3a =
    Tajikistan stops passage at Kulundu after residents build a bridge over a canal; lifted after talks within about a day.

# Jeenbekov meets Rahmon in Dushanbe before the CIS summit.
text-2d37d00d02 =
    Jeenbekov meets Rahmon in Dushanbe before the CIS summit.

# Clash over the Kok-Tash–Ak-Sai road; residents are shot, passengers held.
text-965babf49b =
    Clash over the Kok-Tash–Ak-Sai road; residents are shot, passengers held.

# Rahmon in Bishkek for the SCO summit; Jeenbekov in Dushanbe next day for CICA.
text-91a8007c56 =
    Rahmon in Bishkek for the SCO summit; Jeenbekov in Dushanbe next day for CICA.

# A flagpole at Ak-Sai sparks a clash; people are hurt on both sides, roads shut until 25 July.
text-cf96ae5daa =
    A flagpole at Ak-Sai sparks a clash; people are hurt on both sides, roads shut until 25 July.

# Both presidents meet residents between Ak-Sai and Vorukh, then talk in Isfara and Cholpon-Ata.
text-38b2ff75e6 =
    Both presidents meet residents between Ak-Sai and Vorukh, then talk in Isfara and Cholpon-Ata.

# Shootout near Maksat and Ovchi-Kalacha in Leilek, with dead on both sides.
text-55690d7919 =
    Shootout near Maksat and Ovchi-Kalacha in Leilek, with dead on both sides.

# Tajikistan suspends passage of both nations at Kulundu after the shootout of the day before.
text-9c8900eb8d =
    Tajikistan suspends passage of both nations at Kulundu after the shootout of the day before.

# Rahmon in Bishkek for the CSTO summit; talk with Jeenbekov on the border.
text-ea13fcb51c =
    Rahmon in Bishkek for the CSTO summit; talk with Jeenbekov on the border.

# Stones and shots at the border; Kyrgyz foreign ministry hands the Tajik ambassador a protest note.
text-6d88e5122e =
    Stones and shots at the border; Kyrgyz foreign ministry hands the Tajik ambassador a protest note.

# Rahmon replaces the ambassador in Bishkek.
text-98d476035f =
    Rahmon replaces the ambassador in Bishkek.

# A swap of 23 hectares is reported from Batken talks.
text-20f7179045 =
    A swap of 23 hectares is reported from Batken talks.

# Kyrgyzstan limits passage at Kulundu and Kairagach.
text-4e158b64bf =
    Kyrgyzstan limits passage at Kulundu and Kairagach.

# Foreign ministries sign a programme for 2021–2022 in Dushanbe.
text-4b93c3e2e1 =
    Foreign ministries sign a programme for 2021–2022 in Dushanbe.

# Dispute at the Golovnoy water intake grows into armed clashes.
text-c92fdb8a1e =
    Dispute at the Golovnoy water intake grows into armed clashes.

# A first ceasefire is signed for the evening; firing goes on.
text-73b3caab6a =
    A first ceasefire is signed for the evening; firing goes on.

# Security chiefs agree a complete ceasefire and withdrawal.
text-4b5c9b5ae4 =
    Security chiefs agree a complete ceasefire and withdrawal.

# Joint statements in Dushanbe set out map bases and work on the line.
text-18ce7e82ff =
    Joint statements in Dushanbe set out map bases and work on the line.

# Residents seize and then exchange hostages at Vorukh and Ak-Sai; a joint police post is agreed.
text-8c754e6501 =
    Residents seize and then exchange hostages at Vorukh and Ak-Sai; a joint police post is agreed.

# Kyrgyz order 12-r bars Tajik citizens and goods at five checkpoints.
text-6c45928f98 =
    Kyrgyz order 12-r bars Tajik citizens and goods at five checkpoints.

# 177 Tajik passengers are turned back at Manas airport; Dushanbe tells citizens not to travel.
text-7450316eed =
    177 Tajik passengers are turned back at Manas airport; Dushanbe tells citizens not to travel.

# Tajik citizens may leave Kyrgyzstan only through five named checkpoints.
text-bae4377c88 =
    Tajik citizens may leave Kyrgyzstan only through five named checkpoints.

# Japarov on an official visit to Dushanbe; four papers, none on the border.
text-308b36a960 =
    Japarov on an official visit to Dushanbe; four papers, none on the border.

# Rahmon phones Japarov ahead of the September summits in Dushanbe.
text-86c818aa9a =
    Rahmon phones Japarov ahead of the September summits in Dushanbe.

# Japarov in Dushanbe for the CSTO and SCO summits.
text-fa79ad01f2 =
    Japarov in Dushanbe for the CSTO and SCO summits.

# Heads of Batken and Sughd agree rules for building, cattle and smuggling.
text-76900caa9e =
    Heads of Batken and Sughd agree rules for building, cattle and smuggling.

# Protocol of working groups at Guliston after incidents.
text-ef398e3419 =
    Protocol of working groups at Guliston after incidents.

# Rahmon in Cholpon-Ata; talk with Japarov. Tajikistan does not yet sign the regional friendship treaty.
text-c93540dcba =
    Rahmon in Cholpon-Ata; talk with Japarov. Tajikistan does not yet sign the regional friendship treaty.

# Fighting breaks out again, with heavy weapons; people flee from the border villages.
text-69e7187ca5 =
    Fighting breaks out again, with heavy weapons; people flee from the border villages.

# The security chiefs agree a ceasefire from 16:00; presidents meet at the SCO summit in Samarkand.
text-575ab0d229 =
    The security chiefs agree a ceasefire from 16:00; presidents meet at the SCO summit in Samarkand.

# Protocol on ending hostilities signed at Guliston.
text-437dadd70e =
    Protocol on ending hostilities signed at Guliston.

# Protocol on settling the conflict signed at Kyzyl-Bel.
text-eff520d4e7 =
    Protocol on settling the conflict signed at Kyzyl-Bel.

# Japarov stays away from an informal CIS gathering; a Russian order for Rahmon angers Kyrgyz opinion.
text-1ff0237565 =
    Japarov stays away from an informal CIS gathering; a Russian order for Rahmon angers Kyrgyz opinion.

# Kyrgyzstan cancels a CSTO exercise at home, by its official E. Baisalov because of the clashes.
text-1c70336e71 =
    Kyrgyzstan cancels a CSTO exercise at home, by its official E. Baisalov because of the clashes.

# The delimitation commission meets in Dushanbe and signs a protocol.
text-3c4287fab4 =
    The delimitation commission meets in Dushanbe and signs a protocol.

# Presidents exchange messages on 30 years of relations.
text-a69d9794b6 =
    Presidents exchange messages on 30 years of relations.

# Kyrgyzstan again tells citizens not to travel to Tajikistan because of entry refusals.
text-f89e6f3fd9 =
    Kyrgyzstan again tells citizens not to travel to Tajikistan because of entry refusals.

# Rahmon meets Japarov in Cholpon-Ata at the EU–Central Asia summit; about 626 km of line said to be drafted.
text-57a851d922 =
    Rahmon meets Japarov in Cholpon-Ata at the EU–Central Asia summit; about 626 km of line said to be drafted.

# Japarov meets Rahmon in Dushanbe at the Central Asian consultative meeting.
text-6579446fe3 =
    Japarov meets Rahmon in Dushanbe at the Central Asian consultative meeting.

# Protocol No. 44 is signed in Batken and unlocks the last sections.
text-0f3eca05e7 =
    Protocol No. 44 is signed in Batken and unlocks the last sections.

# Rahmon in Bishkek for the CIS summit; talks on the border.
text-f93f282700 =
    Rahmon in Bishkek for the CIS summit; talks on the border.

# Kyrgyz foreign minister in Dushanbe; programme of the two ministries signed.
text-586aaacab4 =
    Kyrgyz foreign minister in Dushanbe; programme of the two ministries signed.

# 28.37 km agreed in Batken, the largest step of that spring.
text-2c2e95f3de =
    28.37 km agreed in Batken, the largest step of that spring.

# Deputy cabinet chairman Baisalov joins Tajik independence celebrations in Khujand.
text-cbe6360bd9 =
    Deputy cabinet chairman Baisalov joins Tajik independence celebrations in Khujand.

# Description of all remaining sections is completed in Batken.
text-4dad54d476 =
    Description of all remaining sections is completed in Batken.

# Tajik customs: trade of 33.4 million dollars, almost three times 2024; 86,000 Tajik tourists in Kyrgyzstan, twelve times 2024.
text-6b18f271af =
    Tajik customs: trade of 33.4 million dollars, almost three times 2024; 86,000 Tajik tourists in Kyrgyzstan, twelve times 2024.

# Final delimitation protocol signed in Bishkek by Tashiev and Yatimov.
text-9c405574e4 =
    Final delimitation protocol signed in Bishkek by Tashiev and Yatimov.

# Joint bid with Uzbekistan for the 2031 Asian Cup is announced.
text-b0e7f630e9 =
    Joint bid with Uzbekistan for the 2031 Asian Cup is announced.

# Prime ministers in Dushanbe set a trade goal of 500 million dollars by 2030.
text-ea8b09acb6 =
    Prime ministers in Dushanbe set a trade goal of 500 million dollars by 2030.

# Rahmon starts a state visit to Bishkek.
text-a09016b733 =
    Rahmon starts a state visit to Bishkek.

# Presidents sign the border treaty; Kyzyl-Bel and Kairagach reopen; Bishkek and Dushanbe become sister cities.
text-89ff3a91c4 =
    Presidents sign the border treaty; Kyzyl-Bel and Kairagach reopen; Bishkek and Dushanbe become sister cities.

# First flight Dushanbe–Bishkek since 2021.
text-617bfb82c7 =
    First flight Dushanbe–Bishkek since 2021.

# The Kyrgyz parliament ratifies the treaty and two agreements; the lower house of Tajikistan approves them.
text-4d592160de =
    The Kyrgyz parliament ratifies the treaty and two agreements; the lower house of Tajikistan approves them.

# Osh delegation spends Navruz in Badakhshan under a programme of the two regions for 2025–2030 signed on 13 March.
text-cb190eabf7 =
    Osh delegation spends Navruz in Badakhshan under a programme of the two regions for 2025–2030 signed on 13 March.

# Khujand: instruments exchanged, tri-border treaty and declaration signed, stele opened.
text-6e6f2ed9aa =
    Khujand: instruments exchanged, tri-border treaty and declaration signed, stele opened.

# The presidents start up the 500 kV Datka–Sughd line by video.
text-1c318d5ffc =
    The presidents start up the 500 kV Datka–Sughd line by video.

# Kyrgyzstan starts fencing the line (420 km planned for 2025).
text-a671a13c5d =
    Kyrgyzstan starts fencing the line (420 km planned for 2025).

# Tajik lower house approves the tri-border treaty.
text-2ada1085a7 =
    Tajik lower house approves the tri-border treaty.

# Tajik foreign minister received by Japarov; goal of 500 million dollars trade restated.
text-5db3e7455c =
    Tajik foreign minister received by Japarov; goal of 500 million dollars trade restated.

# Japarov starts a state visit to Dushanbe; council agreement; Karamyk and Bordobo reopen; joint concert.
text-59f7c7fb91 =
    Japarov starts a state visit to Dushanbe; council agreement; Karamyk and Bordobo reopen; joint concert.

# Culture days of both countries at a UN conference in Turkmenistan.
text-f63e203d99 =
    Culture days of both countries at a UN conference in Turkmenistan.

# Tajikistan signs the Central Asian friendship treaty of 2022.
text-c96be41e23 =
    Tajikistan signs the Central Asian friendship treaty of 2022.

# Japarov meets Rahmon in Dushanbe around two summits.
text-a246cfb59c =
    Japarov meets Rahmon in Dushanbe around two summits.

# Tashiev tells regional heads that border guards may one day not be needed.
text-f1d48a3ad5 =
    Tashiev tells regional heads that border guards may one day not be needed.

# Rahmon in Bishkek for the CSTO summit.
text-4b39beed0e =
    Rahmon in Bishkek for the CSTO summit.

# Foreign ministries prepare consulates general in Osh and Khujand.
text-e1aaa41fd9 =
    Foreign ministries prepare consulates general in Osh and Khujand.

# The joint bid is one of six left for the 2031 Asian Cup.
text-da49ba74b3 =
    The joint bid is one of six left for the 2031 Asian Cup.

# First Intergovernmental Council in Bishkek under both heads of government; culture days announced for May 2026.
text-a5cfe75471 =
    First Intergovernmental Council in Bishkek under both heads of government; culture days announced for May 2026.

# The presidents of Kyrgyzstan, Uzbekistan and Kazakhstan (Akayev, Karimov, Nazarbayev) send a joint force in support of Rahmon; undated between October 1992 and late spring 1993.
text-e691d5d9c7 =
    The presidents of Kyrgyzstan, Uzbekistan and Kazakhstan (Akayev, Karimov, Nazarbayev) send a joint force in support of Rahmon; undated between October 1992 and late spring 1993.

# The foreign ministers agree over several calls on a ceasefire from 20:00 and a return of forces to base.
text-dc7afa5400 =
    The foreign ministers agree over several calls on a ceasefire from 20:00 and a return of forces to base.

# Japarov and Rahmon speak by telephone, agree to settle by peaceful means only and to meet in Dushanbe in the second half of May.
text-374ba9b1bd =
    Japarov and Rahmon speak by telephone, agree to settle by peaceful means only and to meet in Dushanbe in the second half of May.

# Putin offers Kyrgyzstan help with the humanitarian effects of the clash.
text-d1f32ba5f4 =
    Putin offers Kyrgyzstan help with the humanitarian effects of the clash.

# The secretary general of the CSTO telephones both security council secretaries and asks for an end to the shooting.
text-20dc6cf76c =
    The secretary general of the CSTO telephones both security council secretaries and asks for an end to the shooting.

# The presidential envoy in Batken and the governor of Sughd meet at Tort-Kocho: full ceasefire, withdrawal of extra forces, Batken–Isfana road open, joint police patrols.
text-c8566d9678 =
    The presidential envoy in Batken and the governor of Sughd meet at Tort-Kocho: full ceasefire, withdrawal of extra forces, Batken–Isfana road open, joint police patrols.

# Putin telephones Japarov and Rahmon about the border.
text-49369b53e7 =
    Putin telephones Japarov and Rahmon about the border.

# Putin, Japarov and Rahmon meet in Astana on the border.
text-68645dc7d5 =
    Putin, Japarov and Rahmon meet in Astana on the border.

# The presidents of Kyrgyzstan, Tajikistan and Uzbekistan receive the Tolstoy peace prize in Saint Petersburg.
text-465390c20f =
    The presidents of Kyrgyzstan, Tajikistan and Uzbekistan receive the Tolstoy peace prize in Saint Petersburg.

# Japarov dismisses Tashiev, who had led the border talks with Tajikistan.
text-70be418e32 =
    Japarov dismisses Tashiev, who had led the border talks with Tajikistan.

# The Kyrgyz energy minister expects 6.8 cubic kilometres in Toktogul on 1 April 2026.
text-313158b088 =
    The Kyrgyz energy minister expects 6.8 cubic kilometres in Toktogul on 1 April 2026.

# The Kyrgyz coordinator says that only the Afghan section of CASA-1000 is missing and that work there resumed in July 2025.
text-6fad14245f =
    The Kyrgyz coordinator says that only the Afghan section of CASA-1000 is missing and that work there resumed in July 2025.

# 4,900 people cross in the first four days after reopening, 3,700 of them at Kairagach, 659 at Kyzyl-Bel and 477 by air.
text-b28580f8ce =
    4,900 people cross in the first four days after reopening, 3,700 of them at Kairagach, 659 at Kyzyl-Bel and 477 by air.

# Militants cross from Tajikistan into Batken and Leilek again; Kyrgyz soldiers are killed in weeks of fighting, mountaineers held.
text-d1140041c8 =
    Militants cross from Tajikistan into Batken and Leilek again; Kyrgyz soldiers are killed in weeks of fighting, mountaineers held.

# Four Central Asian presidents meet in Bishkek and make a statement on the incursion.
text-39af38b36f =
    Four Central Asian presidents meet in Bishkek and make a statement on the incursion.

# Collective Security Treaty summit in Bishkek with both presidents.
text-177684003e =
    Collective Security Treaty summit in Bishkek with both presidents.

# CSTO summit near Dushanbe with both presidents.
text-eabc55a056 =
    CSTO summit near Dushanbe with both presidents.

# Summit of the Central Asian Cooperation Organisation in Dushanbe.
text-3ca5ffb264 =
    Summit of the Central Asian Cooperation Organisation in Dushanbe.

# Informal CSTO summit at Cholpon-Ata with both presidents.
text-51e72d6d22 =
    Informal CSTO summit at Cholpon-Ata with both presidents.

# Delegations sign a protocol in Isfara on easing tension after the shooting.
text-172eda7bf7 =
    Delegations sign a protocol in Isfara on easing tension after the shooting.

# Karamyk and Bordobo reopen in full, Kulundu and Kairagach for residents on foot; the other crossings stay shut.
text-02a5abf80d =
    Karamyk and Bordobo reopen in full, Kulundu and Kairagach for residents on foot; the other crossings stay shut.

# The border services agree to withdraw supernumerary troops and to patrol jointly.
text-074afa1342 =
    The border services agree to withdraw supernumerary troops and to patrol jointly.

# The deputy prime ministers sign a protocol at Khoja Alo on the road works, the checkpoints and the border talks.
text-c13ef42bf6 =
    The deputy prime ministers sign a protocol at Khoja Alo on the road works, the checkpoints and the border talks.

# Residents of Khoja Alo gather at the Golovnoy intake against the Ak-Sai–Kok-Tash road and go home again.
text-42dade48e2 =
    Residents of Khoja Alo gather at the Golovnoy intake against the Ak-Sai–Kok-Tash road and go home again.

# Delegations sign a protocol of six points between Kyzyl-Bel and Guliston.
text-d8b98f5631 =
    Delegations sign a protocol of six points between Kyzyl-Bel and Guliston.

# Tashiev and Yatimov lead the border delegations for the first time on record, at Guliston.
text-2f77d0ecdb =
    Tashiev and Yatimov lead the border delegations for the first time on record, at Guliston.

# The heads of government meet and call for an end to the fighting.
text-74f198738c =
    The heads of government meet and call for an end to the fighting.

# Tashiev and Yatimov agree on withdrawal from 13:00; troops leave and the road to Isfana reopens.
text-5201dc2519 =
    Tashiev and Yatimov agree on withdrawal from 13:00; troops leave and the road to Isfana reopens.

# Japarov and Rahmon speak by telephone a second time, on keeping the ceasefire.
text-f37c8ff496 =
    Japarov and Rahmon speak by telephone a second time, on keeping the ceasefire.

# The heads of the two border services speak by telephone; by the Kyrgyz account the Tajik side called and asked for a ceasefire.
text-dcc90b7d4d =
    The heads of the two border services speak by telephone; by the Kyrgyz account the Tajik side called and asked for a ceasefire.

# By the evening a ceasefire and a withdrawal are agreed.
text-c667c12fd0 =
    By the evening a ceasefire and a withdrawal are agreed.

# The border services agree a ceasefire by telephone in the morning; it is not kept.
text-6734248110 =
    The border services agree a ceasefire by telephone in the morning; it is not kept.

# The envoy in Batken and the governor of Sughd discuss demarcation and resettlement.
text-2a40d6b26c =
    The envoy in Batken and the governor of Sughd discuss demarcation and resettlement.

# By the Tajik account two ceasefires are agreed for the Lakhsh / Chong-Alay stretch, the first of them broken within hours.
text-499dc13d7a =
    By the Tajik account two ceasefires are agreed for the Lakhsh / Chong-Alay stretch, the first of them broken within hours.

# The subject is the bilateral diplomatic relations of the two states.
text-a67638d834 =
    The subject is the bilateral diplomatic relations of the two states.

# Both states were republics of the Soviet Union.
text-b86099a9bf =
    Both states were republics of the Soviet Union.

# The relationship is called strained in recent years.
text-98f14c689d =
    The relationship is called strained in recent years.

# The relationship is said to be shaped by a number of conflicts.
text-202f3df7d8 =
    The relationship is said to be shaped by a number of conflicts.

# The relationship is called a defining theme in the foreign policy of each of the two.
text-70b89171fa =
    The relationship is called a defining theme in the foreign policy of each of the two.

# The two sides hold different views of where the border runs.
text-f49da17e91 =
    The two sides hold different views of where the border runs.

# Tajik enclaves are named as a further cause of the border conflict.
text-f839fb5ce8 =
    Tajik enclaves are named as a further cause of the border conflict.

# Refugees crossed from Tajikistan into Kyrgyzstan on several occasions.
text-8cb7e69139 =
    Refugees crossed from Tajikistan into Kyrgyzstan on several occasions.

# Armed opponents of the Tajik government crossed into Kyrgyzstan on several occasions.
text-929b87db03 =
    Armed opponents of the Tajik government crossed into Kyrgyzstan on several occasions.

# On some of these crossings hostages were taken.
text-bb6d6e7e46 =
    On some of these crossings hostages were taken.

# The Kyrgyz mediation among Tajik forces brought no agreement.
text-6db27cdb60 =
    The Kyrgyz mediation among Tajik forces brought no agreement.

# The joint force was meant to support Emomali Rahmon against armed opponents in the Tajik civil war.
text-ae8de105b2 =
    The joint force was meant to support Emomali Rahmon against armed opponents in the Tajik civil war.

# Parliament in Bishkek held the Kyrgyz unit back for several months, until late spring 1993.
text-3681a80247 =
    Parliament in Bishkek held the Kyrgyz unit back for several months, until late spring 1993.

# The Kyrgyz contingent of the joint force was small.
text-b572b4f8f2 =
    The Kyrgyz contingent of the joint force was small.

# The stretch near Panj that Kyrgyz troops closed off was small.
text-b8ef3508e4 =
    The stretch near Panj that Kyrgyz troops closed off was small.

# The guard near Panj was directed against Tajik rebels.
text-b8a81f2734 =
    The guard near Panj was directed against Tajik rebels.

# The wider unrest of the long civil war is called the larger risk for Kyrgyzstan.
text-473aaaa690 =
    The wider unrest of the long civil war is called the larger risk for Kyrgyzstan.

# The road from Khorog to Osh became a main route for contraband.
text-23e58dfea2 =
    The road from Khorog to Osh became a main route for contraband.

# The M41 (the same road) became a main route for contraband.
text-fd05a69b0d =
    The M41 (the same road) became a main route for contraband.

# The Khorog-Osh road carries a nickname about running above the clouds.
text-1ec78801ee =
    The Khorog-Osh road carries a nickname about running above the clouds.

# Weapons and drugs were among the contraband on the road.
text-a0aed3540e =
    Weapons and drugs were among the contraband on the road.

# Osh was found to resemble the Tajikistan of the late 1980s more and more.
text-27d41f310f =
    Osh was found to resemble the Tajikistan of the late 1980s more and more.

# Osh was found to resemble the Tajikistan of the 1980s more and more.
text-be9475a8d8 =
    Osh was found to resemble the Tajikistan of the 1980s more and more.

# The likeness was said to be ethnic, social and economic.
text-9af2e34612 =
    The likeness was said to be ethnic, social and economic.

# The security chiefs saw that unrest could reach the Osh area.
text-4f9f83b158 =
    The security chiefs saw that unrest could reach the Osh area.

# The border agreement was called a success.
text-e6b6c4bdb8 =
    The border agreement was called a success.

# The agreement came after years of negotiation.
text-afe121935e =
    The agreement came after years of negotiation.

# Each side gave way on where the line runs.
text-63fa0ffc7e =
    Each side gave way on where the line runs.

# Each side gave way on water.
text-98b475e51f =
    Each side gave way on water.

# Each side gave way on infrastructure.
text-540f3335f6 =
    Each side gave way on infrastructure.

# The agreement found wide support for its value to peace.
text-e1506192af =
    The agreement found wide support for its value to peace.

# Some people inside the country opposed the agreement.
text-d87938e182 =
    Some people inside the country opposed the agreement.

# The signature of 21 February 2025 is described as settling a dispute of decades.
text-be88408950 =
    The signature of 21 February 2025 is described as settling a dispute of decades.

# The Khujand papers confirm respect for sovereignty and territorial integrity.
text-1e87ed7c39 =
    The Khujand papers confirm respect for sovereignty and territorial integrity.

# Cooperation and trust in the region are their stated aims.
text-fc4e37833d =
    Cooperation and trust in the region are their stated aims.

# A stele was opened at the point where the three borders meet.
text-3e6703e1a5 =
    A stele was opened at the point where the three borders meet.

# The stele is said to stand for a new time of dialogue and good neighbours.
text-21a1e5d344 =
    The stele is said to stand for a new time of dialogue and good neighbours.

# The summit is read as a symbolic turn after years of tension.
text-55cb38c2e7 =
    The summit is read as a symbolic turn after years of tension.

# It would be the first Asian Cup in Central Asia.
text-89f3eef04e =
    It would be the first Asian Cup in Central Asia.

# The regional football association made the bid public.
text-092d58150b =
    The regional football association made the bid public.

# The Datka–Sughd line is to carry summer surplus electricity to Afghanistan and Pakistan.
text-c331f25066 =
    The Datka–Sughd line is to carry summer surplus electricity to Afghanistan and Pakistan.

# International lenders back CASA-1000.
text-77cb6c8152 =
    International lenders back CASA-1000.

# Revenue and closer energy cooperation are the expected effects.
text-37ef59499a =
    Revenue and closer energy cooperation are the expected effects.

# A source note of the German text covers data up to 2013; the table it belonged to is missing there.
text-dc12a9f48e =
    A source note of the German text covers data up to 2013; the table it belonged to is missing there.

# Each country keeps an embassy in the other.
text-a0295d4fdb =
    Each country keeps an embassy in the other.

# Both countries are members of the Commonwealth of Independent States.
text-04a08c59e4 =
    Both countries are members of the Commonwealth of Independent States.

# Commonwealth of Independent States
text-598f6014eb =
    Commonwealth of Independent States

# Collective Security Treaty Organization
text-d047fbd665 =
    Collective Security Treaty Organization

# Shanghai Cooperation Organisation
text-4561ce595d =
    Shanghai Cooperation Organisation

# Organization for Security and Co-operation in Europe
text-5169e55e28 =
    Organization for Security and Co-operation in Europe

# United Nations
text-c3c27cfe44 =
    United Nations

# Organisation of Islamic Cooperation
text-229ac4109c =
    Organisation of Islamic Cooperation

# Economic Cooperation Organization
text-264ad7333a =
    Economic Cooperation Organization

# Eurasian Economic Union
text-2722c2546f =
    Eurasian Economic Union

# World Trade Organization
text-48d8dcddb3 =
    World Trade Organization

# Asian Development Bank
text-b5e910fd2b =
    Asian Development Bank

# Central Asia Regional Economic Cooperation
text-1d5a8084d1 =
    Central Asia Regional Economic Cooperation

# Eurasian Economic Community
text-9fe5d6f19f =
    Eurasian Economic Community

# Central Asian Cooperation Organization and predecessors
text-62e6f1da2e =
    Central Asian Cooperation Organization and predecessors

# International Monetary Fund
text-3a7fe6028a =
    International Monetary Fund

# World Bank (IBRD)
text-e500280821 =
    World Bank (IBRD)

# European Bank for Reconstruction and Development
text-718c903d5d =
    European Bank for Reconstruction and Development

# Islamic Development Bank
text-c1fcda4217 =
    Islamic Development Bank

# Conference on Interaction and Confidence-Building Measures in Asia
text-9e1d3021e0 =
    Conference on Interaction and Confidence-Building Measures in Asia

# International Fund for Saving the Aral Sea
text-00db5eedee =
    International Fund for Saving the Aral Sea

# Euro-Atlantic Partnership Council (NATO partnership)
text-1936f544e2 =
    Euro-Atlantic Partnership Council (NATO partnership)

# Asian Infrastructure Investment Bank
text-fcbbb9c1af =
    Asian Infrastructure Investment Bank

# Organization of Turkic States
text-31b9b9f1ab =
    Organization of Turkic States

# Agency for International Trade Information and Cooperation
text-7eff17a3a9 =
    Agency for International Trade Information and Cooperation

# Berne Union (copyright)
text-c0fcb46aef =
    Berne Union (copyright)

# Central & Eastern Eur. Privatization Network
text-d591e90105 =
    Central & Eastern Eur. Privatization Network

# Eurasian Patent Org.
text-461235eca3 =
    Eurasian Patent Org.

# Euro & Med Plant Protect Org
text-47aadd7a7a =
    Euro & Med Plant Protect Org

# Food & Ag Org
text-8530c17da3 =
    Food & Ag Org

# Global Environ. Fund
text-b16ce13943 =
    Global Environ. Fund

# Group on Earth Observations
text-25021fddae =
    Group on Earth Observations

# Int Fund for Agriculture & Development
text-efd91dcf29 =
    Int Fund for Agriculture & Development

# Int'l Civil Defence Org.
text-aba288dece =
    Int'l Civil Defence Org.

# Int'l Finance Corporation
text-7978c8b4f6 =
    Int'l Finance Corporation

# Int'l Telecomm. Satellite Org.
text-39582f83ed =
    Int'l Telecomm. Satellite Org.

# International Criminal Court
text-bbf5fd7081 =
    International Criminal Court

# International Organization of Turkic Culture
text-0cea3ace92 =
    International Organization of Turkic Culture

# International Renewable Energy Agency
text-53d9cabfd7 =
    International Renewable Energy Agency

# Interstate Bank
text-ea669badb6 =
    Interstate Bank

# Intgvt TV & Radio Corp
text-d0b148c764 =
    Intgvt TV & Radio Corp

# Intl Atomic Energy Agency
text-82f826fcb3 =
    Intl Atomic Energy Agency

# Intl Civil Aviation Org
text-34940a8ff8 =
    Intl Civil Aviation Org

# Intl Criminal Police Comm
text-ecaca23e97 =
    Intl Criminal Police Comm

# Intl Exhib Bureau
text-de5109befc =
    Intl Exhib Bureau

# Intl Labour Org
text-9cdd040e6a =
    Intl Labour Org

# Intl Org Legal Metrology
text-611cfc332a =
    Intl Org Legal Metrology

# Intl Org for Migration
text-11a54534b3 =
    Intl Org for Migration

# Intl Telecom Union
text-d2b0f5468c =
    Intl Telecom Union

# Multilat. Fund for the Implement. of the Montreal Protocol
text-b85a6533cb =
    Multilat. Fund for the Implement. of the Montreal Protocol

# Multilateral Investment Guarantee Agency
text-9b9865f50e =
    Multilateral Investment Guarantee Agency

# Non-Aligned Movement
text-bc6a445461 =
    Non-Aligned Movement

# Org for the Collaboration of Railways
text-da6bcd20c7 =
    Org for the Collaboration of Railways

# Paris Union (industrial property)
text-bd2088b13d =
    Paris Union (industrial property)

# Permanent Court of Arbitration
text-9151068b7c =
    Permanent Court of Arbitration

# Reg Commonwealth in the Field of Comm
text-d9e9c17c7f =
    Reg Commonwealth in the Field of Comm

# UN Education, Scientific, & Cultural Org
text-8e6479dba6 =
    UN Education, Scientific, & Cultural Org

# UN Industrial Development Org
text-a2f42aefb2 =
    UN Industrial Development Org

# Union for Protection of New Varieties of Plants
text-54d77cac86 =
    Union for Protection of New Varieties of Plants

# Universal Postal Union
text-7df6cf97f8 =
    Universal Postal Union

# World Customs Org
text-1ff86132db =
    World Customs Org

# World Health Org
text-d7de7aa2fe =
    World Health Org

# World Intell Prop Org
text-a06f8edfa0 =
    World Intell Prop Org

# World Meteorological Org
text-6b6f54447c =
    World Meteorological Org

# World Organisation for Animal Health
text-a2827cd3d1 =
    World Organisation for Animal Health

# World Tourism Org.
text-d35d929159 =
    World Tourism Org.

# Osh
text-dd4a73e215 =
    Osh

# Urmat Saralayev
text-b74c584998 =
    Urmat Saralayev

# Miroslav Niyazov
text-1a0709d836 =
    Miroslav Niyazov

# Zhanysh Rustembekov
text-d0cdf13a81 =
    Zhanysh Rustembekov

# Erlan Abdyldaev
text-87e9e631a0 =
    Erlan Abdyldaev

# Sukhrob Olimzoda
text-f05f5594f3 =
    Sukhrob Olimzoda

# Nazirmad Alizoda
text-456e5a7000 =
    Nazirmad Alizoda

# Kyrgyz
text-f2c01dba33 =
    Kyrgyz

# Tajiks
text-07d0af08db =
    Tajiks

# Datka–Sughd 500 kV line (CASA-1000 AC part)
text-3a33102df4 =
    Datka–Sughd 500 kV line (CASA-1000 AC part)

# Datka–Sughd line, Kyrgyz section
text-874130c8b8 =
    Datka–Sughd line, Kyrgyz section

# Datka–Sughd line, Tajik section
text-f83113c719 =
    Datka–Sughd line, Tajik section

# Sangtuda–Nowshera HVDC line
text-a4680e9133 =
    Sangtuda–Nowshera HVDC line

# Sangtuda–Nowshera HVDC, Afghan section
text-565a6a3dbe =
    Sangtuda–Nowshera HVDC, Afghan section

# Sangtuda–Nowshera HVDC, Pakistani section
text-d532c6a7f9 =
    Sangtuda–Nowshera HVDC, Pakistani section

# Sangtuda converter station
text-c3f03d8db9 =
    Sangtuda converter station

# Nowshera converter station (Azakhel Bala)
text-5d3ac696fe =
    Nowshera converter station (Azakhel Bala)

# Kabul / Afghan take-off
text-da9684a112 =
    Kabul / Afghan take-off

# Sughd-500 substation
text-4b1f1745f3 =
    Sughd-500 substation

# Internal Tajik reinforcement for CASA
text-f7105b9e80 =
    Internal Tajik reinforcement for CASA

# Datka 500 kV substation
text-827b98ba66 =
    Datka 500 kV substation

# Datka–Kemin 500 kV line with Kemin substation
text-b376294fe4 =
    Datka–Kemin 500 kV line with Kemin substation

# Guzar–Regar 500 kV line
text-91df54d529 =
    Guzar–Regar 500 kV line

# Sughd–New Syrdarya 500 kV line
text-905a9112a3 =
    Sughd–New Syrdarya 500 kV line

# Tajikistan–Afghanistan 220 kV link (Sangtuda–Pul-e-Khumri)
text-57be030234 =
    Tajikistan–Afghanistan 220 kV link (Sangtuda–Pul-e-Khumri)

# Toktogul HPP
text-5f0d15ac43 =
    Toktogul HPP

# Kurpsai HPP
text-19379b95e3 =
    Kurpsai HPP

# Tash-Kumyr HPP
text-104708bfb3 =
    Tash-Kumyr HPP

# Shamaldy-Sai HPP
text-6e909f2d0c =
    Shamaldy-Sai HPP

# Uch-Kurgan HPP
text-dec72cb0b7 =
    Uch-Kurgan HPP

# Kambarata-2 HPP
text-da7d230c1e =
    Kambarata-2 HPP

# Kambarata-1 HPP
text-b59456c840 =
    Kambarata-1 HPP

# Nurek HPP
text-9f5ba602d8 =
    Nurek HPP

# Rogun HPP
text-591f9e6f5a =
    Rogun HPP

# Sangtuda-1 HPP
text-6d52d7c6c2 =
    Sangtuda-1 HPP

# Sangtuda-2 HPP
text-e1b9c6ea06 =
    Sangtuda-2 HPP

# Kemin solar plant
text-344431f377 =
    Kemin solar plant

# CASA-1000 (whole system)
text-932480bd35 =
    CASA-1000 (whole system)

# COW Trade v4 (import side)
text-537155c623 =
    COW Trade v4 (import side)

# Kyrgyz minister
text-84396140b8 =
    Kyrgyz minister

# Kyrgyz National Statistical Committee
text-233acb639d =
    Kyrgyz National Statistical Committee

# Agency for Statistics of Tajikistan
text-8a09211e9b =
    Agency for Statistics of Tajikistan

# Customs Service of Tajikistan
text-97ac1fd833 =
    Customs Service of Tajikistan

# Statistical agency of Tajikistan
text-5dd59f461c =
    Statistical agency of Tajikistan

# National Statistical Committee of Kyrgyzstan
text-53a3680bb1 =
    National Statistical Committee of Kyrgyzstan

# Khovar (Tajikistan)
text-bb14159f97 =
    Khovar (Tajikistan)

# attributed to Customs Service of Tajikistan
text-ad18ed5f22 =
    attributed to Customs Service of Tajikistan

# both governments
text-b1a9e96fcf =
    both governments

# Ministry of Economic Development of Tajikistan
text-32dd417abe =
    Ministry of Economic Development of Tajikistan

# Isfara (Ak-Suu, Karavshin)
text-3e88d2e2d8 =
    Isfara (Ak-Suu, Karavshin)
