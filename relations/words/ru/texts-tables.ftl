# Vorukh
text-cd1794415a =
    Ворух

# Chorku
text-c583f03dfc =
    Чорку

# Ak-Tatyr
text-df6d4989c9 =
    Ак-Татыр

# Kok-Tash / Khoja Alo / Somoniyon
text-fb2406e71b =
    Кок-Таш / Ходжаи Аъло / Сомониён

# Ak-Sai
text-01231b956c =
    Ак-Сай

# Maksat / Ovchi-Kalacha
text-a939f7d844 =
    Максат / Овчи-Калача

# Kara-Bak
text-35bdeec475 =
    Кара-Бак

# Arka
text-2ece197284 =
    Арка

# Chek / Kum-Mazar
text-d1232de43a =
    Чек / Кум-Мазар

# Borborduk
text-d47129843b =
    Борбордук

# Bishkek
text-5cc8fd6cf9 =
    Бишкек

# Dushanbe
text-c680319546 =
    Душанбе

# Khujand
text-2aec5672e5 =
    Худжанд

# Isfara
text-a20bb1c540 =
    Исфара

# Cholpon-Ata
text-354cc02e38 =
    Чолпон-Ата

# Pabbi (Azakhel Bala)
text-60baa684bd =
    Пабби (Азахель-Бала)

# Kemin
text-f870a0d564 =
    Кемин

# Guzar
text-ddca99b50d =
    Гузар

# Tursunzoda (Regar)
text-806ade84e8 =
    Турсунзода (Регар)

# Toktogul
text-67a8e4b575 =
    Токтогул

# Tash-Kumyr
text-bd0c965a95 =
    Таш-Кумыр

# Nurek dam
text-3be4b99aeb =
    плотина Нурекской ГЭС

# Roghun
text-d0d6836d27 =
    Рогун

# Sarvak
text-6c62207954 =
    Сарвак

# Sokh
text-6d6edba726 =
    Сох

# Shohimardon
text-525847dc2c =
    Шахимардан

# Chon-Qora (Qalacha)
text-93d02bf187 =
    Чон-Гара (Калача)

# Jani-Ayil (Jangail)
text-3e8b3e6560 =
    Жаны-Айыл (Джангайл)

# Barak
text-e7f24ae817 =
    Барак

# Kayragach (Western Qalacha)
text-1440280347 =
    Кайрагач (Западная Калача)

# Batken–Isfara border villages
text-ba9dea0d45 =
    приграничные сёла Баткена и Исфары

# Vorukh / Kok-Terek (Ak-Sai)
text-0bc24f0ce5 =
    Ворух / Кок-Терек (Ак-Сай)

# near Chorku
text-1fa328372e =
    близ Чорку

# Ak-Tatyr / Khoja Alo (Mastchoh canal)
text-6f925386f9 =
    Ак-Татыр / Ходжаи Аъло (канал Мастчох)

# Kok-Tash
text-f589c834f0 =
    Кок-Таш

# Ak-Sai / Vorukh
text-80ec1e15a8 =
    Ак-Сай / Ворух

# near Vorukh (Kozhol / Khoja Alo)
text-a867a9af78 =
    близ Воруха (Кожол / Ходжаи Аъло)

# Ak-Sai / Kok-Tash water intake
text-c30f3c6fcc =
    водозабор Ак-Сай / Кок-Таш

# Jaka-Oruk / Khoja Alo
text-ff29818192 =
    Жака-Орук / Ходжаи Аъло

# Tamdyk / Bedak (Vorukh)
text-2f67d981a4 =
    Тамдык / Бедак (Ворух)

# Tupakul (Lakhsh/Jirgatal)
text-c862a5813c =
    Тупакул (Лахш / Джиргаталь)

# undelimited stretch near a border post
text-5ec049aa27 =
    неделимитированный участок у пограничного поста

# Kok-Tash (Maiskoe) / Chorku (Somoniyon)
text-76572e8b8a =
    Кок-Таш (Майское) / Чорку (Сомониён)

# Kok-Tash / Somoniyon
text-adcde4c2ef =
    Кок-Таш / Сомониён

# Maksat
text-47a7564f11 =
    Максат

# Vorukh / Ak-Sai
text-23228f2d12 =
    Ворух / Ак-Сай

# Ak-Sai / Vorukh road
text-d047553570 =
    дорога Ак-Сай / Ворух

# Ak-Sai / Vorukh pasture road
text-5b61bf174a =
    дорога к пастбищам Ак-Сай / Ворух

# Tash-Tumshuk
text-01292c5c8f =
    Таш-Тумшук

# Zhany-Zher / Arka
text-901112726a =
    Жаны-Жер / Арка

# Ak-Sai river bed
text-58d30b2c7f =
    русло реки Ак-Сай

# Chorku area
text-7b218f7ff3 =
    район Чорку

# Ak-Sai and Maksat
text-c1b4bfd41a =
    Ак-Сай и Максат

# Somoniyon
text-9f899e08f8 =
    Сомониён

# Kok-Tash / Somoniyon / Dakhma
text-f1cd5ae94a =
    Кок-Таш / Сомониён / Дахма

# Tamdyk / Puli Oftobru
text-1f676a195a =
    Тамдык / Пули-Офтобру

# Chorku sector
text-d21af3c049 =
    участок Чорку

# Eki-Tash
text-9f752f213a =
    Эки-Таш

# Eki-Tash / Jaka-Oruk / Chorku
text-a236cb74df =
    Эки-Таш / Жака-Орук / Чорку

# Uch-Dobo / Khoja Alo
text-7e72a8ef55 =
    Уч-Добо / Ходжаи Аъло

# Golovnoy / Shar-Shara
text-c29f91135f =
    «Головной» / Шар-Шара

# Kulik (Vorukh)
text-6d418a1554 =
    Кулик (Ворух)

# Golovnoy / Kok-Tash, then most of the border
text-d99c9e8b16 =
    «Головной» / Кок-Таш, затем большая часть границы

# Unzhu-Bulak
text-791c49a29e =
    Унжу-Булак

# Naumin pass / Rosrovut
text-766148de20 =
    перевал Наумин / Росровут

# Kum-Mazar
text-18a7df76f2 =
    Кум-Мазар

# Golovnoy / Eki-Tash
text-e9f210566c =
    «Головной» / Эки-Таш

# Kok-Tash (Dakhma)
text-1c50ac5259 =
    Кок-Таш (Дахма)

# Somoniyon / Dakhma
text-783415e1ce =
    Сомониён / Дахма

# Maksat–Zhashtyk road
text-d65d89841e =
    дорога Максат – Жаштык

# Eki-Tash / Sai
text-e9fe347991 =
    Эки-Таш / Сай

# Tort-Kocho / Khoja Alo / Chyr-Dobo
text-4041e38b6b =
    Торт-Кочо / Ходжаи Аъло / Чыр-Добо

# Teskei
text-8fb536a38b =
    Тескей

# Maksat / Khistevarz
text-200203c1c3 =
    Максат / Хистеварз

# Bulak-Bashy / Puli Oftobru
text-fea5049ed5 =
    Булак-Башы / Пули-Офтобру

# Kekh / Bulak-Bashy
text-9cffa3db49 =
    Кех / Булак-Башы

# about 110 km of border, Batken to Leilek, and Lakhsh
text-bb37decf74 =
    около 110 км границы от Баткена до Лейлека и Лахш

# Ak-Bosogo
text-b916ce1bd7 =
    Ак-Босого

# founding text (English)
text-ea4f44c5e8 =
    исходный текст (английский)

# founding text (German)
text-ff73b7c386 =
    исходный текст (немецкий)

# The Borders Institute
text-9a2e709a4d =
    Институт границ (The Borders Institute)

# Kyrgyz health ministry
text-f7c56048dd =
    Минздрав Кыргызстана

# Batken authorities via media
text-0c5fdbebc0 =
    власти Баткенской области в изложении СМИ

# Kyrgyz government via media
text-c4dd065654 =
    правительство Кыргызстана в изложении СМИ

# Tajik news site (unnamed)
text-84a7bb8548 =
    таджикский новостной сайт (не назван)

# Kyrgyz interior ministry
text-3780bdee27 =
    МВД Кыргызстана

# Human Rights Watch
text-48ce4acfb3 =
    Human Rights Watch

# Tajik authorities via HRW
text-29433ddf89 =
    власти Таджикистана в изложении HRW

# Radio Ozodi via HRW
text-c8e52fc7a1 =
    Радио «Озоди» в изложении HRW

# Tajik state agency
text-fedd67d29f =
    государственное агентство Таджикистана

# Interbilim Centre
text-f609ca2ee5 =
    Центр «Интербилим»

# Kyrgyz government via 24.kg
text-3de73255ff =
    правительство Кыргызстана в изложении 24.kg

# unofficial, via 24.kg
text-0e99aa8d7a =
    неофициально, в изложении 24.kg

# Kyrgyz government via Current Time
text-6d46ceeb3e =
    правительство Кыргызстана в изложении «Настоящего времени»

# Current Time count
text-f8f54f495f =
    подсчёт «Настоящего времени»

# Kyrgyz emergency ministry
text-aa57966d60 =
    МЧС Кыргызстана

# anonymous officials via Asia-Plus
text-ab67e5ba9b =
    неназванные официальные лица в изложении «Азии-Плюс»

# Kyrgyz foreign ministry to OHCHR
text-ad7ca59d44 =
    МИД Кыргызстана для УВКПЧ ООН

# Sughd regional administration
text-2b0254c22d =
    администрация Согдийской области

# Sughd regional administration via AFP
text-05c88a4c8c =
    администрация Согдийской области в изложении AFP

# sum of the two official tolls (AFP)
text-ed045031ef =
    сумма двух официальных чисел погибших (AFP)

# IFRC DREF plan
text-f75d7375f6 =
    план МФОКК и КП (DREF)

# Asia-Plus, Kyrgyz data
text-c66bb5b334 =
    «Азия-Плюс», кыргызские данные

# IFRC final report
text-cad68a301f =
    итоговый отчёт МФОКК и КП

# Wikipedia EN
text-47876de96f =
    Википедия (англ.)

# Simple Wikipedia
text-864d587324 =
    Википедия (упрощённый англ.)

# Wikipedia border article (mirror)
text-b2724aa02f =
    статья Википедии о границе (зеркало)

# Arynova & Schmeier (WPS)
text-9402b124f9 =
    Арынова и Шмайер (WPS)

# Reuters background line, Jan 2022
text-d2d2eaefbf =
    справочная строка Reuters, янв. 2022 г.

# Azattyk overview
text-523775a099 =
    обзор «Азаттыка»

# 24.kg, one year on
text-1ebab952de =
    24.kg, год спустя

# UCDP BRD 23.1 (dyad-year 2021)
text-6074af2f96 =
    UCDP BRD 23.1 (диада-год 2021)

# UCDP BRD 24.1 (dyad-year 2021)
text-24ef1a08cb =
    UCDP BRD 24.1 (диада-год 2021)

# OWID from UCDP GED (2021)
text-b15caa0881 =
    OWID по UCDP GED (2021)

# Tajik authorities, first day
text-ba3277d3de =
    власти Таджикистана, первый день

# Kyrgyz authorities, first day
text-f525a692d7 =
    власти Кыргызстана, первый день

# Kyrgyz Red Crescent
text-42111e56b3 =
    Красный Полумесяц Кыргызстана

# Kyrgyz authorities via TASS
text-0a396e7798 =
    власти Кыргызстана в изложении ТАСС

# Kyrgyz authorities via Sputnik
text-a7c5d681f7 =
    власти Кыргызстана в изложении Sputnik

# security sources via Reuters
text-5936ae11a9 =
    источники в силовых структурах в изложении Reuters

# Sputnik Tajikistan
text-6b017deb11 =
    Sputnik Таджикистан

# party leader and MP Usmonzoda
text-8bfdb02984 =
    глава партии, депутат Усмонзода

# Kyrgyz health ministry via AFP
text-08b77e07ab =
    Минздрав Кыргызстана в изложении AFP

# Kyrgyz health ministry via Anadolu
text-894f77868e =
    Минздрав Кыргызстана в изложении «Анадолу»

# Tajik foreign ministry via Anadolu
text-41a61de99b =
    МИД Таджикистана в изложении «Анадолу»

# Tajik foreign ministry via TASS
text-74589cf8c2 =
    МИД Таджикистана в изложении ТАСС

# Tajik foreign ministry
text-e766c88b65 =
    МИД Таджикистана

# RT, Tajik toll
text-0ce04a9a35 =
    RT, число погибших с таджикской стороны

# Radio Ozodi, government source
text-b2e048ccfb =
    Радио «Озоди», источник в правительстве

# Tajik foreign ministry (Imomi)
text-ccaa71533d =
    МИД Таджикистана (Имоми)

# Kyrgyz Security Council
text-8ecdfca665 =
    Совет безопасности Кыргызстана

# EU ECHO (59 + 35)
text-a770662e3c =
    ECHO, ЕС (59 + 35)

# EU ECHO
text-8e95c5590f =
    ECHO, ЕС

# Kyrgyz government via ECHO
text-ee4551c6e9 =
    правительство Кыргызстана в изложении ECHO

# The Economist
text-dc7823fbe2 =
    The Economist

# Kyrgyz government via Globalist
text-39ea0a7097 =
    правительство Кыргызстана в изложении Globalist

# Kyrgyz authorities via Kontentchi
text-5403a48ee3 =
    власти Кыргызстана в изложении Kontentchi

# UNHCR
text-451332e42d =
    УВКБ ООН

# Kyrgyz emergency ministry via UN Emergency Response Plan
text-47996749ad =
    МЧС Кыргызстана, по Плану экстренного реагирования ООН

# Kyrgyz emergency ministry and provinces via UN Emergency Response Plan
text-22ad119327 =
    МЧС и области Кыргызстана, по Плану экстренного реагирования ООН

# Kyrgyz government via UN Emergency Response Plan
text-80afc88d96 =
    правительство Кыргызстана, по Плану экстренного реагирования ООН

# UN Emergency Response Plan
text-677b34efad =
    План экстренного реагирования ООН

# Sputnik year-end
text-13cfb9aa08 =
    Sputnik, итоги года

# RFE/RL via Wikipedia EN
text-c8c77cc04a =
    RFE/RL в изложении англ. Википедии

# Kyrgyz side via Wikipedia EN
text-80faac535e =
    кыргызская сторона в изложении англ. Википедии

# Human Rights Watch report
text-48fdd94b7b =
    доклад Human Rights Watch

# Human Rights Watch report (one guided-bomb strike)
text-8b0cc6d003 =
    доклад Human Rights Watch (один удар управляемой бомбой)

# Human Rights Watch report (shot by Tajik forces)
text-f2b4143811 =
    доклад Human Rights Watch (застрелены таджикскими силами)

# Explosive Weapons Monitor
text-7e4010b5c0 =
    Explosive Weapons Monitor

# Explosive Weapons Monitor, Ovchi-Kalacha
text-58fb74b1e2 =
    Explosive Weapons Monitor, Овчи-Калача

# Bellingcat
text-dd9b6ebd9c =
    Bellingcat

# RFE/RL
text-4e876c7cc4 =
    RFE/RL

# UCDP BRD 23.1 (dyad-year 2022)
text-449c52d8b2 =
    UCDP BRD 23.1 (диада-год 2022)

# UCDP BRD 24.1 (dyad-year 2022)
text-eef87df02f =
    UCDP BRD 24.1 (диада-год 2022)

# OWID from UCDP GED (2022)
text-6a44f4d78f =
    OWID по UCDP GED (2022)

# Isfara mayor office
text-1d5b87ab77 =
    мэрия Исфары

# Tajik border troops
text-26b8b78723 =
    Пограничные войска Таджикистана

# Asia-Plus sources
text-c7389e171a =
    источники «Азии-Плюс»

# Tajik security officials via RFE/RL
text-d776fe4b7e =
    силовые структуры Таджикистана в изложении RFE/RL

# Asia-Plus
text-02b50630c1 =
    «Азия-Плюс»

# Isfara hospital
text-14ba8c8bf5 =
    больница Исфары

# AKIpress
text-a49e59f7b6 =
    AKIpress

# AFP
text-3d5b25960d =
    AFP

# Kyrgyz border service
text-a78e2f9ad5 =
    Пограничная служба Кыргызстана

# Kyrgyz health authorities
text-f8914b510d =
    органы здравоохранения Кыргызстана

# Kyrgyz authorities
text-467282aad3 =
    власти Кыргызстана

# Tajik SCNS
text-73b33e8c1a =
    ГКНБ Таджикистана

# Asia-Plus named list
text-cb53bcc032 =
    поимённый список «Азии-Плюс»

# Eurasianet headline
text-b2ffed8385 =
    заголовок Eurasianet

# Steppe Dispatches
text-dd7f0e0090 =
    Steppe Dispatches

# Tajik authorities
text-c394643284 =
    власти Таджикистана

# Tajik side
text-8e9403c1da =
    таджикская сторона

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
    Reuters и «Азия-Плюс»

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
    Пограничная служба Таджикистана

# OopsTop (from Sputnik)
text-da4f62302c =
    OopsTop (по Sputnik)

# reports cited for the incident
text-d818dede87 =
    сообщения, на которые опирается запись об инциденте

# incidents on the Tajik stretch of the Kyrgyz border
text-2bca765bc6 =
    инциденты на таджикском участке кыргызской границы

# incidents on the whole Kyrgyz state border
text-cd6edfb900 =
    инциденты на всей государственной границе Кыргызстана

# incidents up to August 2014
text-a894ce5733 =
    инциденты до августа 2014 года

# cases of violence
text-5b9a9bde5d =
    случаи насилия

# incidents in the first half
text-43f7e0e71b =
    инциденты за первое полугодие

# incidents with Tajikistan in one year (20 in all)
text-43b6029fd0 =
    инциденты с Таджикистаном за один год (всего 20)

# incidents in the past decade
text-4d041ce7e1 =
    инциденты за последнее десятилетие

# incidents in two decades
text-84e11f3261 =
    инциденты за два десятилетия

# Kyrgyz Border Service via 24.kg
text-9ba2964695 =
    Пограничная служба Кыргызстана в изложении 24.kg

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
    Kaktus.media

# Asia-Plus, Mar 2023
text-9016c32b09 =
    «Азия-Плюс», март 2023 г.

# Tajik government via The Economist, 2022
text-388aa75dd1 =
    правительство Таджикистана в изложении The Economist, 2022

# No list of incidents could be read; the empty years say nothing.
text-c691f55276 =
    Ни одного перечня инцидентов прочитать не удалось; пустые годы ни о чём не говорят.

# Single reports that were found; most incidents are missing.
text-08a6cff66c =
    Отдельные найденные сообщения; большинства инцидентов нет.

# What made the international news: 14 rows where the border service counts 89.
text-a744e973c4 =
    То, что попало в международные новости: 14 строк там, где Пограничная служба насчитывает 89.

# What Kyrgyz media and Asia-Plus printed, read through.
text-b672642a49 =
    То, что печатали кыргызские СМИ и «Азия-Плюс», прочитано сплошь.

# News up to 13 February 2026; small quarrels are likely missing.
text-ffac3c9616 =
    Новости по 13 февраля 2026 года; мелкие ссоры, вероятно, пропущены.

# Every incident that the Kyrgyz border service registered on the Tajik stretch.
text-c3b7ca041f =
    Все инциденты, которые Пограничная служба Кыргызстана зарегистрировала на таджикском участке.

# The same, to 25 July.
text-46f6f2ed4c =
    То же, по 25 июля.

# UCDP battle-related deaths of the dyad.
text-e4d7dfe144 =
    Погибшие в боях этой диады (пары сторон) по UCDP.

# Militarized interstate disputes, military deaths only.
text-71f5f360ba =
    Военизированные межгосударственные споры, только погибшие военные.

# Emomali Rahmon
text-dbb877b122 =
    Эмомали Рахмон

# Askar Akayev
text-29b49ba26d =
    Аскар Акаев

# Kurmanbek Bakiyev
text-3a60d72b61 =
    Курманбек Бакиев

# Roza Otunbayeva
text-66f5567f17 =
    Роза Отунбаева

# Almazbek Atambayev
text-4593c65300 =
    Алмазбек Атамбаев

# Sooronbay Jeenbekov
text-6345b598df =
    Сооронбай Жээнбеков

# Sadyr Japarov
text-c59706a832 =
    Садыр Жапаров

# Shanghai Five summit
text-197c83949c =
    Саммит «Шанхайской пятёрки»

# SCO summit
text-0af52aa674 =
    Саммит ШОС

# CIS summit
text-5536dcecf4 =
    Саммит СНГ

# SCO Council of Heads of Government
text-48cb3bf452 =
    Совет глав правительств ШОС

# CSTO informal summit
text-36171d59ed =
    Неформальный саммит ОДКБ

# CSTO summit
text-b0bcac4eca =
    Саммит ОДКБ

# CICA summit
text-86c49d9462 =
    Саммит СВМДА

# CSTO and SCO summits
text-a4c01507d8 =
    Саммиты ОДКБ и ШОС

# 4th Consultative Meeting of Central Asian heads of state
text-104faa5f0a =
    4-я Консультативная встреча глав государств Центральной Азии

# 2nd Central Asia–EU summit
text-9fa5a1ac67 =
    2-й саммит «Центральная Азия – ЕС»

# 5th Consultative Meeting of Central Asian heads of state
text-ab1f020f26 =
    5-я Консультативная встреча глав государств Центральной Азии

# Trilateral summit with Uzbekistan
text-944439bec0 =
    Трёхсторонний саммит с Узбекистаном

# Central Asia–Russia and CIS summits
text-c0e14e6d1e =
    Саммиты «Центральная Азия – Россия» и СНГ

# Meeting of four Central Asian presidents on the incursion
text-2571588023 =
    Встреча четырёх президентов стран Центральной Азии в связи с вторжением

# Collective Security Treaty summit
text-d86beb1a05 =
    Саммит Договора о коллективной безопасности

# Central Asian Cooperation Organisation summit
text-5da83d7459 =
    Саммит Организации «Центрально-Азиатское сотрудничество»

# Protocol on establishing diplomatic relations
text-dbd9c3e222 =
    Протокол об установлении дипломатических отношений

# Treaty on the bases of interstate relations
text-c9d341cf64 =
    Договор об основах межгосударственных отношений

# Joint declaration on closer ties
text-47a8e0d109 =
    Совместная декларация об укреплении связей

# Agreement on cooperation of law-enforcement agencies
text-2b06830e03 =
    Соглашение о сотрудничестве правоохранительных органов

# Bishkek Declaration of the Shanghai Five
text-903a6b1bcc =
    Бишкекская декларация «Шанхайской пятёрки»

# Agreement on a simplified procedure for acquiring citizenship
text-0c6f9909df =
    Соглашение об упрощённом порядке приобретения гражданства

# Agreement letting Tajik citizens leave citizenship and take Kyrgyz citizenship in a simplified way
text-8ec4da9499 =
    Соглашение об упрощённом выходе граждан Таджикистана из гражданства и принятии ими гражданства Кыргызстана

# Treaty on good-neighbourliness and partnership
text-6805068ff5 =
    Договор о добрососедстве и партнёрстве

# Treaty on cooperation in the military field
text-c802ca7a48 =
    Договор о сотрудничестве в военной области

# Agreements of the September 2007 visit (travel, trade, economy, culture)
text-cd9739a7e4 =
    Соглашения сентябрьского визита 2007 года (поездки, торговля, экономика, культура)

# Memorandum creating the Interstate Coordination Council and the Council of Foreign Ministers
text-5b5bdccdb2 =
    Меморандум о создании Межгосударственного координационного совета и Совета министров иностранных дел

# Understanding to suspend road works at Vorukh
text-147e923b02 =
    Договорённость о приостановке дорожных работ у Воруха

# Joint statement on main lines of cooperation
text-c4ce521e9e =
    Совместное заявление об основных направлениях сотрудничества

# Agreement on the stay of citizens without registration (60 days)
text-cac2643adb =
    Соглашение о пребывании граждан без регистрации (60 дней)

# Commission accord in Batken including a swap of 23 ha
text-cbad709e56 =
    Договорённость комиссии в Баткене, включая обмен 23 га

# Cooperation programme of the foreign ministries 2021–2022
text-6d3e40a282 =
    Программа сотрудничества министерств иностранных дел на 2021–2022 годы

# Declaration and protocol on ending the armed clash
text-81b2f1c3ba =
    Декларация и протокол о прекращении вооружённого столкновения

# Protocol of the government delegations: full ceasefire and withdrawal
text-392c759773 =
    Протокол правительственных делегаций: полное прекращение огня и отвод сил

# Joint statements of the government delegations on delimitation
text-623e4faf1d =
    Совместные заявления правительственных делегаций о делимитации

# Joint police post and weekly meetings of governors
text-4efa5ce1cd =
    Совместный пост милиции и еженедельные встречи губернаторов

# Agreement on pensions
text-e6c13757d3 =
    Соглашение о пенсиях

# Agreement between the news agencies Khovar and Kabar
text-4c8420c5d9 =
    Соглашение информационных агентств «Ховар» и «Кабар»

# Memorandum on youth policy
text-0b623c555b =
    Меморандум о молодёжной политике

# Memorandum on the civil service
text-5cf2e64814 =
    Меморандум о государственной службе

# Joint statement of the presidents
text-892b0ffe9e =
    Совместное заявление президентов

# Understandings of the heads of Batken and Sughd
text-9eaf59d29f =
    Договорённости глав Баткенской и Согдийской областей

# Protocol of working groups at Guliston
text-f9de7f0307 =
    Протокол рабочих групп в Гулистоне

# Central Asian treaty on friendship, good-neighbourliness and cooperation in the 21st century
text-c45966bfdc =
    Договор о дружбе, добрососедстве и сотрудничестве в целях развития Центральной Азии в XXI веке

# Ceasefire of the security chiefs from 16:00
text-de533bb887 =
    Прекращение огня, согласованное главами спецслужб, с 16:00

# Protocol on ending hostilities and withdrawing forces
text-5c93d292c4 =
    Протокол о прекращении боевых действий и отводе сил

# Protocol on settling the conflict
text-9dfdfa6ba1 =
    Протокол об урегулировании конфликта

# Protocol of the delimitation commission
text-2334ed4a90 =
    Протокол комиссии по делимитации

# Protocol No. 44
text-e520a3c151 =
    Протокол № 44

# Cooperation programme of the foreign ministries
text-006dfd31ec =
    Программа сотрудничества министерств иностранных дел

# Batken understanding: remaining sections described
text-6018703f46 =
    Баткенская договорённость: описаны оставшиеся участки

# Final protocol on delimitation of the state border
text-7e889cbe6f =
    Итоговый протокол о делимитации государственной границы

# Treaty on the state border
text-72a6e6c270 =
    Договор о государственной границе

# Agreement on building and using roads and on road junctions
text-c6fee3c877 =
    Соглашение о строительстве и использовании автомобильных дорог и о дорожных развязках

# Agreement on access to water management and energy facilities
text-f0a6036813 =
    Соглашение о доступе к водохозяйственным и энергетическим объектам

# Joint statement on strengthening friendship and good-neighbourliness
text-12ee417915 =
    Совместное заявление об укреплении дружбы и добрососедства

# Sister-city agreement Bishkek–Dushanbe
text-a584223fc7 =
    Соглашение о побратимских связях Бишкека и Душанбе

# Programme of Osh oblast and Badakhshan on trade, economy and culture 2025–2030
text-b9954a0723 =
    Программа Ошской области и Бадахшана в области торговли, экономики и культуры на 2025–2030 годы

# Protocol on the exchange of instruments of ratification
text-05c9cdb2ca =
    Протокол об обмене ратификационными грамотами

# Treaty on the junction point of state borders
text-6f86120c15 =
    Договор о точке стыка государственных границ

# Khujand Declaration on Eternal Friendship
text-fbe4fe147c =
    Худжандская декларация о вечной дружбе

# Agreement on the Intergovernmental Council
text-cd8440ec96 =
    Соглашение о Межправительственном совете

# Joint statement of the presidents (state visit)
text-2853a7d092 =
    Совместное заявление президентов (государственный визит)

# Protocol on the Karamyk section (posts moved back 3 km)
text-ff2b41ffa1 =
    Протокол по участку Карамык (посты отодвинуты на 3 км)

# Truce of the regional heads: ceasefire, withdrawal, road, joint patrols
text-25125d5f7f =
    Перемирие глав регионов: прекращение огня, отвод сил, дорога, совместные патрули

# Protocol on easing tension at the disputed stretches
text-be957f6a0f =
    Протокол о снижении напряжённости на спорных участках

# Protocol on withdrawing supernumerary troops and on joint patrols
text-f27b165f4f =
    Протокол об отводе сверхштатных военнослужащих и совместном патрулировании

# Protocol of the deputy prime ministers: road works, checkpoints, border talks
text-b90d793dda =
    Протокол вице-премьеров: дорожные работы, пункты пропуска, переговоры о границе

# Protocol of the government delegations on six points
text-f8c1b043b8 =
    Протокол правительственных делегаций из шести пунктов

# Ceasefire and withdrawal agreed in the evening
text-88eef3fe95 =
    Прекращение огня и отвод сил, согласованные вечером

# Ceasefire agreed by the border services in the morning
text-4b6470c644 =
    Прекращение огня, согласованное пограничными службами утром

# Two ceasefires for the Lakhsh / Chong-Alay stretch, at 14:30 and 19:00
text-21611fd5d1 =
    Два прекращения огня на участке Лахш / Чон-Алай, в 14:30 и 19:00

# Batken
text-518cf6ba37 =
    Баткен

# Batken region
text-7e5c8b05f4 =
    Баткенская область

# Guliston
text-bb70b57936 =
    Гулистон

# Ravat (Ravad) crossing, Tajik–Uzbek border
text-06d314b9ab =
    пункт пропуска Рават (Равад), таджикско-узбекская граница

# Kyzyl-Bel
text-8351bce4c4 =
    Кызыл-Бель

# Karamyk section
text-5474753613 =
    участок Карамык

# Tort-Kocho (Batken / Isfara)
text-b6a0b09243 =
    Торт-Кочо (Баткен / Исфара)

# Khoja Alo
text-18dfc275d5 =
    Ходжаи Аъло

# Kyzyl-Bel / Guliston
text-6456799d80 =
    Кызыл-Бель / Гулистон

# cited as valid basis in 2008, 2023 and 2025
text-7155663449 =
    в 2008, 2023 и 2025 годах назывался действующей основой

# denounced by the Tajik lower house (date not in the text read)
text-053a30c465 =
    денонсировано нижней палатой парламента Таджикистана (даты в прочитанном тексте нет)

# council first met 27 May 2013
text-698f10d2de =
    первое заседание совета — 27 мая 2013 года

# works resumed on 27 April 2013 according to the Tajik side
text-979191d389 =
    работы возобновлены 27 апреля 2013 года, по словам таджикской стороны

# Kyrgyz parliament, October 2018 (debate on 11 October)
text-ee35be3d49 =
    парламент Кыргызстана, октябрь 2018 года (обсуждение 11 октября)

# reported from a source near the Tajik delegation; no formal notice
text-3ba57c0f5c =
    сообщил источник, близкий к таджикской делегации; официального уведомления нет

# shooting went on; second ceasefire on 1 May
text-98c9a12ca1 =
    стрельба продолжалась; второе прекращение огня — 1 мая

# content not disclosed
text-2b1e55e86f =
    содержание не раскрыто

# signed by KAZ, KGZ, UZB in 2022; by Tajikistan on 28 August 2025
text-9831189737 =
    подписан Казахстаном, Кыргызстаном и Узбекистаном в 2022 году; Таджикистаном — 28 августа 2025 года

# each side accused the other of breaches the next day
text-d065864eba =
    на следующий день стороны обвинили друг друга в нарушениях

# content not disclosed; base for the later line
text-18340c2367 =
    содержание не раскрыто; основа более поздней линии

# talks of 1–7 December; protocol not published
text-5c60cc8f6c =
    переговоры 1–7 декабря; протокол не опубликован

# led to the treaty of 13 March
text-64a5cf9308 =
    привёл к договору от 13 марта

# KGZ parliament 19 March (85 votes for); TJK lower house 19 March; instruments exchanged 31 March 2025 (entry into force on exchange is not spelt out in the text read)
text-d84c3f9108 =
    парламент Кыргызстана — 19 марта (85 голосов «за»); нижняя палата Таджикистана — 19 марта; обмен грамотами — 31 марта 2025 года (вступление в силу с обменом в прочитанном тексте прямо не названо)

# ratified with the treaty; 31 March 2025 act in Khujand
text-2571e3f0ad =
    ратифицировано вместе с договором; акт в Худжанде 31 марта 2025 года

# ratified with the treaty; Kyrgyz law signed (report of 26 March 2025); 31 March 2025 act in Khujand
text-4c4b4f4c3c =
    ратифицировано вместе с договором; кыргызский закон подписан (сообщение от 26 марта 2025 года); акт в Худжанде 31 марта 2025 года

# first visit 20–23 March 2025
text-2c3ec7bee0 =
    первый визит 20–23 марта 2025 года

# Tajik lower house (report of 24 May 2025)
text-cdb0f7d0bb =
    нижняя палата Таджикистана (сообщение от 24 мая 2025 года)

# first session 13 February 2026
text-221e07d077 =
    первое заседание — 13 февраля 2026 года

# no text read, may have been oral; the security chiefs met the same day and signed nothing
text-e1d14868b9 =
    текст не прочитан, договорённость могла быть устной; главы спецслужб встретились в тот же день и ничего не подписали

# joint commission, patrols by regular border guards
text-212fca6baf =
    совместная комиссия, патрулирование штатными пограничниками

# withdrawal began on a Saturday by the report of 29 July
text-55fb2553a3 =
    отвод начался в субботу, по сообщению от 29 июля

# the two sides tell its content differently
text-4f5fbdb6a9 =
    стороны излагают содержание по-разному

# 114 km to be settled within a month, proposals for exchanges by March 2020
text-282c764d24 =
    114 км решено согласовать в течение месяца, предложения об обменах — к марту 2020 года

# fighting again on the morning of 16 September; each side says the other began
text-a732761355 =
    утром 16 сентября бои возобновились; каждая сторона говорит, что начала другая

# by the Tajik side agreed for 06:30, by the Kyrgyz side for 10:00; each says the other fired on
text-70b7277b27 =
    по словам таджикской стороны — с 06:30, по словам кыргызской — с 10:00; каждая говорит, что другая продолжала стрелять

# by the Tajik account the first was broken at 17:20 and the second agreed at 19:00
text-c0916d29a0 =
    по таджикской версии, первое нарушено в 17:20, второе согласовано в 19:00

# Kamchybek Tashiev (KGZ, head of the State Committee for National Security); Saimumin Yatimov (TJK, head of the State Committee for National Security)
text-329c47063b =
    Камчыбек Ташиев (Кыргызстан, председатель ГКНБ); Саймумин Ятимов (Таджикистан, председатель ГКНБ)

# Sadyr Japarov (KGZ, president); Emomali Rahmon (TJK, president)
text-8a783a41f1 =
    Садыр Жапаров (Кыргызстан, президент); Эмомали Рахмон (Таджикистан, президент)

# Kyrgyz government department (S. Alamanov)
text-8094d34bc2 =
    ведомство правительства Кыргызстана (С. Аламанов)

# K. Tashiev (2025)
text-7e866af64d =
    К. Ташиев (2025)

# K. Iskandarov
text-5345aaaa89 =
    К. Искандаров

# Kaktus.media
text-e376579b02 =
    Kaktus.media

# E. Rahmon
text-0a41ebed01 =
    Э. Рахмон

# A. Myrzaev
text-7e4452c811 =
    А. Мырзаев

# K. Tashiev
text-a91b3ec99b =
    К. Ташиев

# Kyrgyz cabinet
text-9ec0b38845 =
    кабмин КР

# TASS
text-faf1b4c4d6 =
    ТАСС

# S. Japarov
text-6c4203eea0 =
    С. Жапаров

# Border troops of Tajikistan
text-32d3fe1988 =
    Пограничные войска Таджикистана

# office of E. Rahmon
text-6cc42c99f5 =
    аппарат Э. Рахмона

# S. Yatimov; K. Tashiev
text-def9e5c88e =
    С. Ятимов; К. Ташиев

# Khovar
text-4c4618c9fc =
    «Ховар»

# O. Khojazoda
text-4c3fae7ff9 =
    О. Ходжазода

# E. Rahmon (press service)
text-4b9df81226 =
    Э. Рахмон (пресс-служба)

# SCNS of Tajikistan
text-180a9ce552 =
    ГКНБ Таджикистана

# R. Ahmadzoda
text-1380c4bd77 =
    Р. Ахмадзода

# co-chairs of the delegations
text-eb6684969a =
    сопредседатели делегаций

# K. Tashiev; S. Yatimov
text-316da2f2f7 =
    К. Ташиев; С. Ятимов

# Kyrgyz SCNS
text-ac0014b34f =
    ГКНБ Кыргызстана

# E. Rahmon; S. Japarov
text-c6178bb6e5 =
    Э. Рахмон; С. Жапаров

# Kyrgyz authorities via AFP
text-cdc2351e6e =
    власти Кыргызстана в изложении AFP

# Both states join the CIS by the Alma-Ata protocol.
text-4442a6b527 =
    Оба государства вступили в СНГ по Алма-Атинскому протоколу.

# Both states are admitted to the United Nations on the same day.
text-039ab967e8 =
    Оба государства в один день приняты в ООН.

# Kyrgyzstan tries to mediate among rival Tajik forces without success.
text-c6c980b17c =
    Кыргызстан безуспешно пытался посредничать между враждующими силами в Таджикистане.

# At the CIS summit in Bishkek about 450 Kyrgyz peacekeepers are announced for southern Tajikistan.
text-c4bd993501 =
    На саммите СНГ в Бишкеке объявлено об отправке около 450 кыргызских миротворцев на юг Таджикистана.

# A peace mission under Vice President Kulov ends in Dushanbe without full success.
text-7d9d6cec10 =
    Миссия мира во главе с вице-президентом Куловым завершилась в Душанбе без полного успеха.

# After months of delay in parliament a small Kyrgyz unit joins the force in Tajikistan in late spring.
text-0fedf28ec1 =
    После нескольких месяцев задержки в парламенте поздней весной к силам в Таджикистане присоединилось небольшое кыргызское подразделение.

# Rahmon visits Bishkek.
text-1a2be9dcc2 =
    Рахмон посетил Бишкек.

# Diplomatic relations are established by protocol.
text-6a31430c68 =
    Протоколом установлены дипломатические отношения.

# In mid-1995 Kyrgyz troops guard a small stretch of the Tajik border near Panj.
text-60e800bf3f =
    В середине 1995 года кыргызские военные охраняли небольшой участок таджикской границы у Пянджа.

# Security chiefs of four states meet in Osh in spring and warn that unrest could spread there.
text-a7fd6d0214 =
    Главы спецслужб четырёх государств весной встретились в Оше и предупредили, что беспорядки могут перекинуться туда.

# End of 1996: 16,708 registered refugees from Tajikistan in Kyrgyzstan, 13,870 of them ethnic Kyrgyz.
text-71378addcd =
    Конец 1996 года: в Кыргызстане зарегистрировано 16 708 беженцев из Таджикистана, из них 13 870 — этнические кыргызы.

# Treaty on the bases of interstate relations; Akayev in Dushanbe.
text-5cd05ad9aa =
    Договор об основах межгосударственных отношений; Акаев в Душанбе.

# Three Central Asian presidents meeting in Bishkek open observer status in their union to Tajikistan.
text-21b622ab65 =
    Президенты трёх стран Центральной Азии на встрече в Бишкеке открыли Таджикистану статус наблюдателя в своём союзе.

# Kyrgyzstan opens its embassy in Dushanbe.
text-c1c6174a46 =
    Кыргызстан открыл посольство в Душанбе.

# Tajikistan joins the Central Asian economic space with Kyrgyzstan, Kazakhstan and Uzbekistan.
text-6cdec44153 =
    Таджикистан присоединился к Центральноазиатскому экономическому пространству с Кыргызстаном, Казахстаном и Узбекистаном.

# Rahmon starts an official visit to Bishkek; joint declaration and a police cooperation agreement.
text-e268d66be5 =
    Рахмон начал официальный визит в Бишкек; совместная декларация и соглашение о сотрудничестве милиции.

# The Kyrgyz battalion, in Tajikistan since 1993, completes its return home.
text-4424d1032d =
    Кыргызский батальон, находившийся в Таджикистане с 1993 года, завершил возвращение на родину.

# About 6,000 people are displaced in Batken by the incursion; most are back by the end of October.
text-f3fd8467ce =
    Из-за вторжения в Баткене перемещены около 6 000 человек; к концу октября большинство вернулось.

# Militants based in Tajikistan enter southern Kyrgyzstan and hold four hostages until 13 August.
text-c92f699df0 =
    Боевики, базировавшиеся в Таджикистане, вошли на юг Кыргызстана и до 13 августа удерживали четырёх заложников.

# A larger force returns and seizes thirteen hostages, four Japanese geologists among them; freed by 25 October but for a Kyrgyz soldier whom the militants had executed.
text-d691b8323f =
    Вернулся более крупный отряд и захватил тринадцать заложников, среди них четырёх японских геологов; к 25 октября они освобождены, кроме кыргызского солдата, казнённого боевиками.

# Shanghai Five summit in Bishkek with both presidents.
text-3ccf5aefc5 =
    Саммит «Шанхайской пятёрки» в Бишкеке с участием обоих президентов.

# Shanghai Five summit in Dushanbe with both presidents.
text-9506562689 =
    Саммит «Шанхайской пятёрки» в Душанбе с участием обоих президентов.

# Kyrgyzstan grants citizenship to refugees from Tajikistan; 1,274 naturalised in a year.
text-75d05f38cc =
    Кыргызстан предоставляет гражданство беженцам из Таджикистана; за год натурализованы 1 274 человека.

# About 7,000 of 7,900 registered refugees in Kyrgyzstan are from Tajikistan; 80 percent of them want citizenship.
text-79f5c253f2 =
    Около 7 000 из 7 900 зарегистрированных в Кыргызстане беженцев — из Таджикистана; 80 процентов из них хотят получить гражданство.

# The joint commission on border delimitation opens its work in Bishkek; new posts go up near Isfara and Vorukh.
text-889fc024e6 =
    Совместная комиссия по делимитации границы начала работу в Бишкеке; у Исфары и Воруха появились новые посты.

# Fourth intergovernmental commission in Dushanbe; prime ministers back a joint water consortium.
text-899424b793 =
    Четвёртая межправительственная комиссия в Душанбе; премьер-министры поддержали совместный водный консорциум.

# Ceremony in Bishkek: more than 3,500 refugees naturalised in three years.
text-95cc511dbe =
    Церемония в Бишкеке: за три года натурализованы более 3 500 беженцев.

# Treaties on good-neighbourliness and on military cooperation; culture days of Kyrgyzstan open in Tajikistan.
text-e40777f742 =
    Договоры о добрососедстве и о военном сотрудничестве; в Таджикистане открылись Дни культуры Кыргызстана.

# UNHCR stops treating civil war Tajiks as refugees; about 8,000 had become Kyrgyz citizens by April.
text-c9ac72e8f4 =
    УВКБ ООН перестало считать беженцами таджикистанцев, бежавших от гражданской войны; к апрелю около 8 000 из них стали гражданами Кыргызстана.

# Rahmon visits Bishkek; border and water on the table, agreements signed.
text-708bde15e9 =
    Рахмон посетил Бишкек; обсуждались граница и вода, подписаны соглашения.

# A dam on a canal near Khoja Alo: by the Kyrgyz account some 150 Tajik residents come to break it, by the mayor of Isfara it cut off their water; the Kyrgyz foreign ministry summons the chargé on 28 March.
text-a22442bbdb =
    Плотина на канале у Ходжаи Аъло: по кыргызской версии, около 150 жителей Таджикистана пришли её разрушить, по словам мэра Исфары, она лишила их воды; 28 марта МИД Кыргызстана вызвал временного поверенного.

# At Khujand Bakiyev and Rahmon create an Interstate Coordination Council and a Council of Foreign Ministers.
text-0ae7cfc30c =
    В Худжанде Бакиев и Рахмон создали Межгосударственный координационный совет и Совет министров иностранных дел.

# SCO summit in Dushanbe with both presidents.
text-00a85b2e6e =
    Саммит ШОС в Душанбе с участием обоих президентов.

# Otunbayeva attends the SCO heads-of-government meeting in Dushanbe.
text-b084c00948 =
    Отунбаева приняла участие в заседании глав правительств ШОС в Душанбе.

# Road works near Vorukh lead to a brawl, hostage taking and warning shots.
text-e247795bcb =
    Дорожные работы у Воруха привели к драке, захвату заложников и предупредительным выстрелам.

# Regional and police chiefs negotiate in Isfara after the road clash.
text-fa51994d8f =
    Главы регионов и милиции провели в Исфаре переговоры после столкновения из-за дороги.

# Rahmon on an official visit in Bishkek; first session of the Interstate Council.
text-981e097c48 =
    Официальный визит Рахмона в Бишкек; первое заседание Межгосударственного совета.

# A new Kyrgyz ambassador presents papers in Dushanbe and calls for a quick border settlement.
text-38447ee7da =
    Новый посол Кыргызстана вручил в Душанбе верительные грамоты и призвал быстро решить вопрос о границе.

# Border guards exchange fire near Ak-Sai; wounded on both sides, mortars by the Kyrgyz account.
text-2f7ed10a53 =
    Перестрелка пограничников у Ак-Сая; раненые с обеих сторон, по кыргызской версии, применялись миномёты.

# Kyrgyzstan recalls its ambassador from Dushanbe; crossings are shut.
text-b54149dc34 =
    Кыргызстан отозвал посла из Душанбе; пункты пропуска закрыты.

# Dushanbe agrees to a joint inquiry into the shooting.
text-9cbd79fb3d =
    Душанбе согласился на совместное расследование стрельбы.

# Atambayev in Dushanbe for the SCO summit.
text-a0c94f1d40 =
    Атамбаев в Душанбе на саммите ШОС.

# Culture days of Tajikistan in Kyrgyzstan.
text-5d46c66065 =
    Дни культуры Таджикистана в Кыргызстане.

# Villagers clash over a road and a canal at Kok-Tash and Chorku; shots fired, houses damaged.
text-ccfb07c90c =
    Столкновение сельских жителей из-за дороги и канала в Кок-Таше и Чорку; стрельба, повреждены дома.

# Kyrgyzstan enters the EAEU, so the common border becomes an outer border of that union.
text-3cda5b8158 =
    Кыргызстан вступил в ЕАЭС, и общая граница стала внешней границей этого союза.

# Atambayev in Dushanbe for the CSTO summit; he and Rahmon speak of the border.
text-58ca8e9215 =
    Атамбаев в Душанбе на саммите ОДКБ; он и Рахмон говорили о границе.

# Rahmon in Bishkek for the CIS summit.
text-df4c37a88e =
    Рахмон в Бишкеке на саммите СНГ.

# Culture days of Kyrgyzstan in Tajikistan.
text-7df0154389 =
    Дни культуры Кыргызстана в Таджикистане.

# The last novel of Chingiz Aitmatov appears in Tajik in Dushanbe with help of the Kyrgyz embassy.
text-5eec0e07ba =
    Последний роман Чингиза Айтматова вышел в Душанбе на таджикском языке при содействии посольства Кыргызстана.

# Jeenbekov on an official visit; stay without registration raised to 60 days.
text-2f65d7887c =
    Официальный визит Жээнбекова; срок пребывания без регистрации увеличен до 60 дней.

# Tajikistan stops passage at Kulundu after residents build a bridge over a canal; lifted after talks within about a day.
text-6d71e29b3a =
    Таджикистан остановил проход в Кулунду после того, как жители построили мост через канал; примерно через сутки после переговоров проход открыт.

# Jeenbekov meets Rahmon in Dushanbe before the CIS summit.
text-2d37d00d02 =
    Жээнбеков встретился с Рахмоном в Душанбе перед саммитом СНГ.

# Clash over the Kok-Tash–Ak-Sai road; residents are shot, passengers held.
text-965babf49b =
    Столкновение из-за дороги Кок-Таш – Ак-Сай; жители пострадали от выстрелов, пассажиров удерживали.

# Rahmon in Bishkek for the SCO summit; Jeenbekov in Dushanbe next day for CICA.
text-91a8007c56 =
    Рахмон в Бишкеке на саммите ШОС; на следующий день Жээнбеков в Душанбе на саммите СВМДА.

# A flagpole at Ak-Sai sparks a clash; people are hurt on both sides, roads shut until 25 July.
text-cf96ae5daa =
    Флагшток в Ак-Сае стал причиной столкновения; пострадавшие с обеих сторон, дороги закрыты до 25 июля.

# Both presidents meet residents between Ak-Sai and Vorukh, then talk in Isfara and Cholpon-Ata.
text-38b2ff75e6 =
    Оба президента встретились с жителями между Ак-Саем и Ворухом, затем провели переговоры в Исфаре и Чолпон-Ате.

# Shootout near Maksat and Ovchi-Kalacha in Leilek, with dead on both sides.
text-55690d7919 =
    Перестрелка у Максата и Овчи-Калачи в Лейлеке, погибшие с обеих сторон.

# Tajikistan suspends passage of both nations at Kulundu after the shootout of the day before.
text-9c8900eb8d =
    Таджикистан приостановил проход граждан обеих стран в Кулунду после перестрелки накануне.

# Rahmon in Bishkek for the CSTO summit; talk with Jeenbekov on the border.
text-ea13fcb51c =
    Рахмон в Бишкеке на саммите ОДКБ; беседа с Жээнбековым о границе.

# Stones and shots at the border; Kyrgyz foreign ministry hands the Tajik ambassador a protest note.
text-6d88e5122e =
    Камни и выстрелы на границе; МИД Кыргызстана вручил послу Таджикистана ноту протеста.

# Rahmon replaces the ambassador in Bishkek.
text-98d476035f =
    Рахмон сменил посла в Бишкеке.

# A swap of 23 hectares is reported from Batken talks.
text-20f7179045 =
    С переговоров в Баткене сообщили об обмене 23 гектаров.

# Kyrgyzstan limits passage at Kulundu and Kairagach.
text-4e158b64bf =
    Кыргызстан ограничил проход в Кулунду и Кайрагаче.

# Foreign ministries sign a programme for 2021–2022 in Dushanbe.
text-4b93c3e2e1 =
    Министерства иностранных дел подписали в Душанбе программу на 2021–2022 годы.

# Dispute at the Golovnoy water intake grows into armed clashes.
text-c92fdb8a1e =
    Спор у водозабора «Головной» перерос в вооружённые столкновения.

# A first ceasefire is signed for the evening; firing goes on.
text-73b3caab6a =
    Подписано первое прекращение огня с вечера; стрельба продолжалась.

# Security chiefs agree a complete ceasefire and withdrawal.
text-4b5c9b5ae4 =
    Главы спецслужб согласовали полное прекращение огня и отвод сил.

# Joint statements in Dushanbe set out map bases and work on the line.
text-18ce7e82ff =
    Совместные заявления в Душанбе определили картографическую основу и порядок работы над линией.

# Residents seize and then exchange hostages at Vorukh and Ak-Sai; a joint police post is agreed.
text-8c754e6501 =
    Жители захватили заложников в Ворухе и Ак-Сае, затем обменяли их; согласован совместный пост милиции.

# Kyrgyz order 12-r bars Tajik citizens and goods at five checkpoints.
text-6c45928f98 =
    Кыргызское распоряжение 12-р закрыло пять пунктов пропуска для граждан Таджикистана и товаров.

# 177 Tajik passengers are turned back at Manas airport; Dushanbe tells citizens not to travel.
text-7450316eed =
    177 пассажиров из Таджикистана не впустили в аэропорту «Манас»; Душанбе посоветовал гражданам воздержаться от поездок.

# Tajik citizens may leave Kyrgyzstan only through five named checkpoints.
text-bae4377c88 =
    Граждане Таджикистана могут покинуть Кыргызстан только через пять названных пунктов пропуска.

# Japarov on an official visit to Dushanbe; four papers, none on the border.
text-308b36a960 =
    Официальный визит Жапарова в Душанбе; четыре документа, ни одного о границе.

# Rahmon phones Japarov ahead of the September summits in Dushanbe.
text-86c818aa9a =
    Рахмон позвонил Жапарову накануне сентябрьских саммитов в Душанбе.

# Japarov in Dushanbe for the CSTO and SCO summits.
text-fa79ad01f2 =
    Жапаров в Душанбе на саммитах ОДКБ и ШОС.

# Heads of Batken and Sughd agree rules for building, cattle and smuggling.
text-76900caa9e =
    Главы Баткенской и Согдийской областей согласовали правила о строительстве, скоте и контрабанде.

# Protocol of working groups at Guliston after incidents.
text-ef398e3419 =
    Протокол рабочих групп в Гулистоне после инцидентов.

# Rahmon in Cholpon-Ata; talk with Japarov. Tajikistan does not yet sign the regional friendship treaty.
text-c93540dcba =
    Рахмон в Чолпон-Ате; беседа с Жапаровым. Таджикистан пока не подписал региональный договор о дружбе.

# Fighting breaks out again, with heavy weapons; people flee from the border villages.
text-69e7187ca5 =
    Вновь начались бои с применением тяжёлого вооружения; люди бежали из приграничных сёл.

# The security chiefs agree a ceasefire from 16:00; presidents meet at the SCO summit in Samarkand.
text-575ab0d229 =
    Главы спецслужб согласовали прекращение огня с 16:00; президенты встретились на саммите ШОС в Самарканде.

# Protocol on ending hostilities signed at Guliston.
text-437dadd70e =
    В Гулистоне подписан протокол о прекращении боевых действий.

# Protocol on settling the conflict signed at Kyzyl-Bel.
text-eff520d4e7 =
    В Кызыл-Беле подписан протокол об урегулировании конфликта.

# Japarov stays away from an informal CIS gathering; a Russian order for Rahmon angers Kyrgyz opinion.
text-1ff0237565 =
    Жапаров не приехал на неформальную встречу СНГ; российский орден Рахмону возмутил общественность в Кыргызстане.

# Kyrgyzstan cancels a CSTO exercise at home, by its official E. Baisalov because of the clashes.
text-1c70336e71 =
    Кыргызстан отменил учения ОДКБ у себя в стране — по словам представителя власти Э. Байсалова, из-за столкновений.

# The delimitation commission meets in Dushanbe and signs a protocol.
text-3c4287fab4 =
    Комиссия по делимитации собралась в Душанбе и подписала протокол.

# Presidents exchange messages on 30 years of relations.
text-a69d9794b6 =
    Президенты обменялись посланиями по случаю 30-летия отношений.

# Kyrgyzstan again tells citizens not to travel to Tajikistan because of entry refusals.
text-f89e6f3fd9 =
    Кыргызстан вновь посоветовал гражданам не ездить в Таджикистан из-за отказов во въезде.

# Rahmon meets Japarov in Cholpon-Ata at the EU–Central Asia summit; about 626 km of line said to be drafted.
text-57a851d922 =
    Рахмон встретился с Жапаровым в Чолпон-Ате на саммите «ЕС – Центральная Азия»; по сообщениям, составлены проекты примерно на 626 км линии.

# Japarov meets Rahmon in Dushanbe at the Central Asian consultative meeting.
text-6579446fe3 =
    Жапаров встретился с Рахмоном в Душанбе на Консультативной встрече стран Центральной Азии.

# Protocol No. 44 is signed in Batken and unlocks the last sections.
text-0f3eca05e7 =
    В Баткене подписан протокол № 44, открывший путь к последним участкам.

# Rahmon in Bishkek for the CIS summit; talks on the border.
text-f93f282700 =
    Рахмон в Бишкеке на саммите СНГ; переговоры о границе.

# Kyrgyz foreign minister in Dushanbe; programme of the two ministries signed.
text-586aaacab4 =
    Министр иностранных дел Кыргызстана в Душанбе; подписана программа двух министерств.

# 28.37 km agreed in Batken, the largest step of that spring.
text-2c2e95f3de =
    В Баткене согласованы 28,37 км — самый крупный шаг той весны.

# Deputy cabinet chairman Baisalov joins Tajik independence celebrations in Khujand.
text-cbe6360bd9 =
    Заместитель председателя кабинета министров Байсалов принял участие в праздновании независимости Таджикистана в Худжанде.

# Description of all remaining sections is completed in Batken.
text-4dad54d476 =
    В Баткене завершено описание всех оставшихся участков.

# Tajik customs: trade of 33.4 million dollars, almost three times 2024; 86,000 Tajik tourists in Kyrgyzstan, twelve times 2024.
text-6b18f271af =
    Таможня Таджикистана: торговля на 33,4 млн долларов, почти втрое больше, чем в 2024 году; 86 000 туристов из Таджикистана в Кыргызстане, в двенадцать раз больше, чем в 2024 году.

# Final delimitation protocol signed in Bishkek by Tashiev and Yatimov.
text-9c405574e4 =
    Ташиев и Ятимов подписали в Бишкеке итоговый протокол о делимитации.

# Joint bid with Uzbekistan for the 2031 Asian Cup is announced.
text-b0e7f630e9 =
    Объявлена совместная с Узбекистаном заявка на Кубок Азии 2031 года.

# Prime ministers in Dushanbe set a trade goal of 500 million dollars by 2030.
text-ea8b09acb6 =
    Премьер-министры в Душанбе поставили цель довести торговлю до 500 млн долларов к 2030 году.

# Rahmon starts a state visit to Bishkek.
text-a09016b733 =
    Рахмон начал государственный визит в Бишкек.

# Presidents sign the border treaty; Kyzyl-Bel and Kairagach reopen; Bishkek and Dushanbe become sister cities.
text-89ff3a91c4 =
    Президенты подписали договор о границе; вновь открыты Кызыл-Бель и Кайрагач; Бишкек и Душанбе стали городами-побратимами.

# First flight Dushanbe–Bishkek since 2021.
text-617bfb82c7 =
    Первый с 2021 года рейс Душанбе – Бишкек.

# The Kyrgyz parliament ratifies the treaty and two agreements; the lower house of Tajikistan approves them.
text-4d592160de =
    Парламент Кыргызстана ратифицировал договор и два соглашения; нижняя палата Таджикистана одобрила их.

# Osh delegation spends Navruz in Badakhshan under a programme of the two regions for 2025–2030 signed on 13 March.
text-cb190eabf7 =
    Делегация Оша встретила Навруз в Бадахшане по программе двух регионов на 2025–2030 годы, подписанной 13 марта.

# Khujand: instruments exchanged, tri-border treaty and declaration signed, stele opened.
text-6e6f2ed9aa =
    Худжанд: обмен грамотами, подписаны договор о стыке трёх границ и декларация, открыта стела.

# The presidents start up the 500 kV Datka–Sughd line by video.
text-1c318d5ffc =
    Президенты по видеосвязи запустили линию 500 кВ Датка – Согд.

# Kyrgyzstan starts fencing the line (420 km planned for 2025).
text-a671a13c5d =
    Кыргызстан начал ограждать линию (на 2025 год запланировано 420 км).

# Tajik lower house approves the tri-border treaty.
text-2ada1085a7 =
    Нижняя палата Таджикистана одобрила договор о стыке трёх границ.

# Tajik foreign minister received by Japarov; goal of 500 million dollars trade restated.
text-5db3e7455c =
    Жапаров принял министра иностранных дел Таджикистана; подтверждена цель — торговля на 500 млн долларов.

# Japarov starts a state visit to Dushanbe; council agreement; Karamyk and Bordobo reopen; joint concert.
text-59f7c7fb91 =
    Жапаров начал государственный визит в Душанбе; соглашение о совете; вновь открыты Карамык и Бордобо; совместный концерт.

# Culture days of both countries at a UN conference in Turkmenistan.
text-f63e203d99 =
    Дни культуры обеих стран на конференции ООН в Туркменистане.

# Tajikistan signs the Central Asian friendship treaty of 2022.
text-c96be41e23 =
    Таджикистан подписал центральноазиатский договор о дружбе 2022 года.

# Japarov meets Rahmon in Dushanbe around two summits.
text-a246cfb59c =
    Жапаров встретился с Рахмоном в Душанбе в дни двух саммитов.

# Tashiev tells regional heads that border guards may one day not be needed.
text-f1d48a3ad5 =
    Ташиев сказал главам регионов, что когда-нибудь пограничники могут стать не нужны.

# Rahmon in Bishkek for the CSTO summit.
text-4b39beed0e =
    Рахмон в Бишкеке на саммите ОДКБ.

# Foreign ministries prepare consulates general in Osh and Khujand.
text-e1aaa41fd9 =
    Министерства иностранных дел готовят открытие генеральных консульств в Оше и Худжанде.

# The joint bid is one of six left for the 2031 Asian Cup.
text-da49ba74b3 =
    Совместная заявка — одна из шести оставшихся на Кубок Азии 2031 года.

# First Intergovernmental Council in Bishkek under both heads of government; culture days announced for May 2026.
text-a5cfe75471 =
    Первое заседание Межправительственного совета в Бишкеке под руководством глав обоих правительств; на май 2026 года объявлены Дни культуры.

# The presidents of Kyrgyzstan, Uzbekistan and Kazakhstan (Akayev, Karimov, Nazarbayev) send a joint force in support of Rahmon; undated between October 1992 and late spring 1993.
text-e691d5d9c7 =
    Президенты Кыргызстана, Узбекистана и Казахстана (Акаев, Каримов, Назарбаев) направили совместные силы в поддержку Рахмона; без точной даты, между октябрём 1992 года и поздней весной 1993 года.

# The foreign ministers agree over several calls on a ceasefire from 20:00 and a return of forces to base.
text-dc7afa5400 =
    Министры иностранных дел после нескольких разговоров согласовали прекращение огня с 20:00 и возвращение сил в места дислокации.

# Japarov and Rahmon speak by telephone, agree to settle by peaceful means only and to meet in Dushanbe in the second half of May.
text-374ba9b1bd =
    Жапаров и Рахмон поговорили по телефону и условились решать вопросы только мирным путём и встретиться в Душанбе во второй половине мая.

# Putin offers Kyrgyzstan help with the humanitarian effects of the clash.
text-d1f32ba5f4 =
    Путин предложил Кыргызстану помощь в преодолении гуманитарных последствий столкновения.

# The secretary general of the CSTO telephones both security council secretaries and asks for an end to the shooting.
text-20dc6cf76c =
    Генеральный секретарь ОДКБ позвонил секретарям советов безопасности обеих стран и попросил прекратить стрельбу.

# The presidential envoy in Batken and the governor of Sughd meet at Tort-Kocho: full ceasefire, withdrawal of extra forces, Batken–Isfana road open, joint police patrols.
text-c8566d9678 =
    Полпред президента в Баткене и губернатор Согдийской области встретились в Торт-Кочо: полное прекращение огня, отвод дополнительных сил, открытие дороги Баткен – Исфана, совместные патрули милиции.

# Putin telephones Japarov and Rahmon about the border.
text-49369b53e7 =
    Путин поговорил по телефону с Жапаровым и Рахмоном о границе.

# Putin, Japarov and Rahmon meet in Astana on the border.
text-68645dc7d5 =
    Путин, Жапаров и Рахмон встретились в Астане по вопросу границы.

# The presidents of Kyrgyzstan, Tajikistan and Uzbekistan receive the Tolstoy peace prize in Saint Petersburg.
text-465390c20f =
    Президенты Кыргызстана, Таджикистана и Узбекистана получили в Санкт-Петербурге премию мира имени Толстого.

# Japarov dismisses Tashiev, who had led the border talks with Tajikistan.
text-70be418e32 =
    Жапаров освободил от должности Ташиева, который вёл переговоры с Таджикистаном о границе.

# The Kyrgyz energy minister expects 6.8 cubic kilometres in Toktogul on 1 April 2026.
text-313158b088 =
    Министр энергетики Кыргызстана ожидает, что 1 апреля 2026 года в Токтогуле будет 6,8 кубического километра воды.

# The Kyrgyz coordinator says that only the Afghan section of CASA-1000 is missing and that work there resumed in July 2025.
text-6fad14245f =
    Кыргызский координатор сообщил, что недостаёт только афганского участка CASA-1000 и что работы там возобновились в июле 2025 года.

# 4,900 people cross in the first four days after reopening, 3,700 of them at Kairagach, 659 at Kyzyl-Bel and 477 by air.
text-b28580f8ce =
    За первые четыре дня после открытия границу пересекли 4 900 человек: 3 700 — в Кайрагаче, 659 — в Кызыл-Беле и 477 — по воздуху.

# Militants cross from Tajikistan into Batken and Leilek again; Kyrgyz soldiers are killed in weeks of fighting, mountaineers held.
text-d1140041c8 =
    Боевики вновь перешли из Таджикистана в Баткен и Лейлек; за недели боёв погибли кыргызские военные, альпинистов удерживали.

# Four Central Asian presidents meet in Bishkek and make a statement on the incursion.
text-39af38b36f =
    Президенты четырёх стран Центральной Азии встретились в Бишкеке и выступили с заявлением о вторжении.

# Collective Security Treaty summit in Bishkek with both presidents.
text-177684003e =
    Саммит Договора о коллективной безопасности в Бишкеке с участием обоих президентов.

# CSTO summit near Dushanbe with both presidents.
text-eabc55a056 =
    Саммит ОДКБ близ Душанбе с участием обоих президентов.

# Summit of the Central Asian Cooperation Organisation in Dushanbe.
text-3ca5ffb264 =
    Саммит Организации «Центрально-Азиатское сотрудничество» в Душанбе.

# Informal CSTO summit at Cholpon-Ata with both presidents.
text-51e72d6d22 =
    Неформальный саммит ОДКБ в Чолпон-Ате с участием обоих президентов.

# Delegations sign a protocol in Isfara on easing tension after the shooting.
text-172eda7bf7 =
    Делегации подписали в Исфаре протокол о снижении напряжённости после стрельбы.

# Karamyk and Bordobo reopen in full, Kulundu and Kairagach for residents on foot; the other crossings stay shut.
text-02a5abf80d =
    Карамык и Бордобо вновь открыты полностью, Кулунду и Кайрагач — для пешего прохода жителей; остальные пункты пропуска закрыты.

# The border services agree to withdraw supernumerary troops and to patrol jointly.
text-074afa1342 =
    Пограничные службы договорились отвести сверхштатных военнослужащих и патрулировать совместно.

# The deputy prime ministers sign a protocol at Khoja Alo on the road works, the checkpoints and the border talks.
text-c13ef42bf6 =
    Вице-премьеры подписали в Ходжаи Аъло протокол о дорожных работах, пунктах пропуска и переговорах о границе.

# Residents of Khoja Alo gather at the Golovnoy intake against the Ak-Sai–Kok-Tash road and go home again.
text-42dade48e2 =
    Жители Ходжаи Аъло собрались у водозабора «Головной», протестуя против дороги Ак-Сай – Кок-Таш, и разошлись по домам.

# Delegations sign a protocol of six points between Kyzyl-Bel and Guliston.
text-d8b98f5631 =
    Делегации подписали между Кызыл-Белем и Гулистоном протокол из шести пунктов.

# Tashiev and Yatimov lead the border delegations for the first time on record, at Guliston.
text-2f77d0ecdb =
    Ташиев и Ятимов впервые, по имеющимся записям, возглавили делегации по границе — в Гулистоне.

# The heads of government meet and call for an end to the fighting.
text-74f198738c =
    Главы правительств встретились и призвали прекратить бои.

# Tashiev and Yatimov agree on withdrawal from 13:00; troops leave and the road to Isfana reopens.
text-5201dc2519 =
    Ташиев и Ятимов договорились об отводе сил с 13:00; военные ушли, дорога на Исфану вновь открыта.

# Japarov and Rahmon speak by telephone a second time, on keeping the ceasefire.
text-f37c8ff496 =
    Жапаров и Рахмон во второй раз поговорили по телефону — о соблюдении прекращения огня.

# The heads of the two border services speak by telephone; by the Kyrgyz account the Tajik side called and asked for a ceasefire.
text-dcc90b7d4d =
    Главы двух пограничных служб поговорили по телефону; по кыргызской версии, таджикская сторона позвонила и попросила о прекращении огня.

# By the evening a ceasefire and a withdrawal are agreed.
text-c667c12fd0 =
    К вечеру согласованы прекращение огня и отвод сил.

# The border services agree a ceasefire by telephone in the morning; it is not kept.
text-6734248110 =
    Пограничные службы утром по телефону согласовали прекращение огня; оно не соблюдалось.

# The envoy in Batken and the governor of Sughd discuss demarcation and resettlement.
text-2a40d6b26c =
    Полпред в Баткене и губернатор Согдийской области обсудили демаркацию и переселение.

# By the Tajik account two ceasefires are agreed for the Lakhsh / Chong-Alay stretch, the first of them broken within hours.
text-499dc13d7a =
    По таджикской версии, для участка Лахш / Чон-Алай согласованы два прекращения огня, первое из них нарушено через несколько часов.

# The subject is the bilateral diplomatic relations of the two states.
text-a67638d834 =
    Предмет — двусторонние дипломатические отношения двух государств.

# Both states were republics of the Soviet Union.
text-b86099a9bf =
    Оба государства были республиками Советского Союза.

# The relationship is called strained in recent years.
text-98f14c689d =
    Отношения последних лет названы напряжёнными.

# The relationship is said to be shaped by a number of conflicts.
text-202f3df7d8 =
    Сказано, что отношения определяются рядом конфликтов.

# The relationship is called a defining theme in the foreign policy of each of the two.
text-70b89171fa =
    Отношения названы определяющей темой внешней политики каждой из двух стран.

# The two sides hold different views of where the border runs.
text-f49da17e91 =
    Стороны по-разному видят, где проходит граница.

# Tajik enclaves are named as a further cause of the border conflict.
text-f839fb5ce8 =
    Таджикские анклавы названы ещё одной причиной конфликта на границе.

# Refugees crossed from Tajikistan into Kyrgyzstan on several occasions.
text-8cb7e69139 =
    Беженцы несколько раз переходили из Таджикистана в Кыргызстан.

# Armed opponents of the Tajik government crossed into Kyrgyzstan on several occasions.
text-929b87db03 =
    Вооружённые противники правительства Таджикистана несколько раз переходили в Кыргызстан.

# On some of these crossings hostages were taken.
text-bb6d6e7e46 =
    При некоторых из этих переходов были захвачены заложники.

# The Kyrgyz mediation among Tajik forces brought no agreement.
text-6db27cdb60 =
    Посредничество Кыргызстана между силами в Таджикистане не привело к договорённости.

# The joint force was meant to support Emomali Rahmon against armed opponents in the Tajik civil war.
text-ae8de105b2 =
    Совместные силы должны были поддержать Эмомали Рахмона против вооружённых противников в гражданской войне в Таджикистане.

# Parliament in Bishkek held the Kyrgyz unit back for several months, until late spring 1993.
text-3681a80247 =
    Парламент в Бишкеке на несколько месяцев, до поздней весны 1993 года, задержал отправку кыргызского подразделения.

# The Kyrgyz contingent of the joint force was small.
text-b572b4f8f2 =
    Кыргызский контингент совместных сил был небольшим.

# The stretch near Panj that Kyrgyz troops closed off was small.
text-b8ef3508e4 =
    Участок у Пянджа, который перекрыли кыргызские военные, был небольшим.

# The guard near Panj was directed against Tajik rebels.
text-b8a81f2734 =
    Охрана у Пянджа была направлена против таджикских повстанцев.

# The wider unrest of the long civil war is called the larger risk for Kyrgyzstan.
text-473aaaa690 =
    Более серьёзным риском для Кыргызстана названы более широкие беспорядки долгой гражданской войны.

# The road from Khorog to Osh became a main route for contraband.
text-23e58dfea2 =
    Дорога из Хорога в Ош стала одним из главных путей контрабанды.

# The M41 (the same road) became a main route for contraband.
text-fd05a69b0d =
    Трасса M41 (та же дорога) стала одним из главных путей контрабанды.

# The Khorog-Osh road carries a nickname about running above the clouds.
text-1ec78801ee =
    У дороги Хорог – Ош есть прозвище о пути выше облаков.

# Weapons and drugs were among the contraband on the road.
text-a0aed3540e =
    Среди контрабанды на этой дороге были оружие и наркотики.

# Osh was found to resemble the Tajikistan of the late 1980s more and more.
text-27d41f310f =
    Отмечено, что Ош всё больше напоминал Таджикистан конца 1980-х годов.

# Osh was found to resemble the Tajikistan of the 1980s more and more.
text-be9475a8d8 =
    Отмечено, что Ош всё больше напоминал Таджикистан 1980-х годов.

# The likeness was said to be ethnic, social and economic.
text-9af2e34612 =
    Сходство названо этническим, социальным и экономическим.

# The security chiefs saw that unrest could reach the Osh area.
text-4f9f83b158 =
    Главы спецслужб видели, что беспорядки могут дойти до района Оша.

# The border agreement was called a success.
text-e6b6c4bdb8 =
    Соглашение о границе названо успехом.

# The agreement came after years of negotiation.
text-afe121935e =
    Соглашению предшествовали годы переговоров.

# Each side gave way on where the line runs.
text-63fa0ffc7e =
    Каждая сторона уступила в вопросе о прохождении линии.

# Each side gave way on water.
text-98b475e51f =
    Каждая сторона уступила в вопросе о воде.

# Each side gave way on infrastructure.
text-540f3335f6 =
    Каждая сторона уступила в вопросе об инфраструктуре.

# The agreement found wide support for its value to peace.
text-e1506192af =
    Соглашение получило широкую поддержку за его значение для мира.

# Some people inside the country opposed the agreement.
text-d87938e182 =
    Некоторые люди внутри страны выступили против соглашения.

# The signature of 21 February 2025 is described as settling a dispute of decades.
text-be88408950 =
    Подписание 21 февраля 2025 года описано как конец многолетнего, длившегося десятилетия спора.

# The Khujand papers confirm respect for sovereignty and territorial integrity.
text-1e87ed7c39 =
    Худжандские документы подтверждают уважение суверенитета и территориальной целостности.

# Cooperation and trust in the region are their stated aims.
text-fc4e37833d =
    Их заявленные цели — сотрудничество и доверие в регионе.

# A stele was opened at the point where the three borders meet.
text-3e6703e1a5 =
    В точке, где сходятся три границы, открыта стела.

# The stele is said to stand for a new time of dialogue and good neighbours.
text-21a1e5d344 =
    Сказано, что стела символизирует новое время диалога и добрососедства.

# The summit is read as a symbolic turn after years of tension.
text-55cb38c2e7 =
    Саммит истолкован как символический поворот после лет напряжённости.

# It would be the first Asian Cup in Central Asia.
text-89f3eef04e =
    Это был бы первый Кубок Азии в Центральной Азии.

# The regional football association made the bid public.
text-092d58150b =
    О заявке объявила региональная футбольная ассоциация.

# The Datka–Sughd line is to carry summer surplus electricity to Afghanistan and Pakistan.
text-c331f25066 =
    Линия Датка – Согд должна передавать летние излишки электроэнергии в Афганистан и Пакистан.

# International lenders back CASA-1000.
text-77cb6c8152 =
    CASA-1000 поддерживают международные кредиторы.

# Revenue and closer energy cooperation are the expected effects.
text-37ef59499a =
    Ожидаемые последствия — доходы и более тесное сотрудничество в энергетике.

# A source note of the German text covers data up to 2013; the table it belonged to is missing there.
text-dc12a9f48e =
    Примечание об источнике в немецком тексте охватывает данные до 2013 года; таблицы, к которой оно относилось, там нет.

# Each country keeps an embassy in the other.
text-a0295d4fdb =
    У каждой из двух стран есть посольство в другой.

# Both countries are members of the Commonwealth of Independent States.
text-04a08c59e4 =
    Обе страны — члены Содружества Независимых Государств.

# Commonwealth of Independent States
text-598f6014eb =
    Содружество Независимых Государств

# Collective Security Treaty Organization
text-d047fbd665 =
    Организация Договора о коллективной безопасности

# Shanghai Cooperation Organisation
text-4561ce595d =
    Шанхайская организация сотрудничества

# Organization for Security and Co-operation in Europe
text-5169e55e28 =
    Организация по безопасности и сотрудничеству в Европе

# United Nations
text-c3c27cfe44 =
    Организация Объединённых Наций

# Organisation of Islamic Cooperation
text-229ac4109c =
    Организация исламского сотрудничества

# Economic Cooperation Organization
text-264ad7333a =
    Организация экономического сотрудничества

# Eurasian Economic Union
text-2722c2546f =
    Евразийский экономический союз

# World Trade Organization
text-48d8dcddb3 =
    Всемирная торговая организация

# Asian Development Bank
text-b5e910fd2b =
    Азиатский банк развития

# Central Asia Regional Economic Cooperation
text-1d5a8084d1 =
    Центральноазиатское региональное экономическое сотрудничество

# Eurasian Economic Community
text-9fe5d6f19f =
    Евразийское экономическое сообщество

# Central Asian Cooperation Organization and predecessors
text-62e6f1da2e =
    Организация «Центрально-Азиатское сотрудничество» и её предшественники

# International Monetary Fund
text-3a7fe6028a =
    Международный валютный фонд

# World Bank (IBRD)
text-e500280821 =
    Всемирный банк (МБРР)

# European Bank for Reconstruction and Development
text-718c903d5d =
    Европейский банк реконструкции и развития

# Islamic Development Bank
text-c1fcda4217 =
    Исламский банк развития

# Conference on Interaction and Confidence-Building Measures in Asia
text-9e1d3021e0 =
    Совещание по взаимодействию и мерам доверия в Азии

# International Fund for Saving the Aral Sea
text-00db5eedee =
    Международный фонд спасения Арала

# Euro-Atlantic Partnership Council (NATO partnership)
text-1936f544e2 =
    Совет евроатлантического партнёрства (партнёрство с НАТО)

# Asian Infrastructure Investment Bank
text-fcbbb9c1af =
    Азиатский банк инфраструктурных инвестиций

# Organization of Turkic States
text-31b9b9f1ab =
    Организация тюркских государств

# Agency for International Trade Information and Cooperation
text-7eff17a3a9 =
    Агентство по международной торговой информации и сотрудничеству

# Berne Union (copyright)
text-c0fcb46aef =
    Бернский союз (авторское право)

# Central & Eastern Eur. Privatization Network
text-d591e90105 =
    Сеть по приватизации в Центральной и Восточной Европе

# Eurasian Patent Org.
text-461235eca3 =
    Евразийская патентная организация

# Euro & Med Plant Protect Org
text-47aadd7a7a =
    Европейская и Средиземноморская организация по карантину и защите растений

# Food & Ag Org
text-8530c17da3 =
    Продовольственная и сельскохозяйственная организация ООН

# Global Environ. Fund
text-b16ce13943 =
    Глобальный экологический фонд

# Group on Earth Observations
text-25021fddae =
    Группа по наблюдениям за Землёй

# Int Fund for Agriculture & Development
text-efd91dcf29 =
    Международный фонд сельскохозяйственного развития

# Int'l Civil Defence Org.
text-aba288dece =
    Международная организация гражданской обороны

# Int'l Finance Corporation
text-7978c8b4f6 =
    Международная финансовая корпорация

# Int'l Telecomm. Satellite Org.
text-39582f83ed =
    Международная организация спутниковой связи

# International Criminal Court
text-bbf5fd7081 =
    Международный уголовный суд

# International Organization of Turkic Culture
text-0cea3ace92 =
    Международная организация тюркской культуры

# International Renewable Energy Agency
text-53d9cabfd7 =
    Международное агентство по возобновляемым источникам энергии

# Interstate Bank
text-ea669badb6 =
    Межгосударственный банк

# Intgvt TV & Radio Corp
text-d0b148c764 =
    Межгосударственная телерадиокомпания

# Intl Atomic Energy Agency
text-82f826fcb3 =
    Международное агентство по атомной энергии

# Intl Civil Aviation Org
text-34940a8ff8 =
    Международная организация гражданской авиации

# Intl Criminal Police Comm
text-ecaca23e97 =
    Международная организация уголовной полиции

# Intl Exhib Bureau
text-de5109befc =
    Международное бюро выставок

# Intl Labour Org
text-9cdd040e6a =
    Международная организация труда

# Intl Org Legal Metrology
text-611cfc332a =
    Международная организация законодательной метрологии

# Intl Org for Migration
text-11a54534b3 =
    Международная организация по миграции

# Intl Telecom Union
text-d2b0f5468c =
    Международный союз электросвязи

# Multilat. Fund for the Implement. of the Montreal Protocol
text-b85a6533cb =
    Многосторонний фонд для осуществления Монреальского протокола

# Multilateral Investment Guarantee Agency
text-9b9865f50e =
    Многостороннее агентство по гарантиям инвестиций

# Non-Aligned Movement
text-bc6a445461 =
    Движение неприсоединения

# Org for the Collaboration of Railways
text-da6bcd20c7 =
    Организация сотрудничества железных дорог

# Paris Union (industrial property)
text-bd2088b13d =
    Парижский союз (промышленная собственность)

# Permanent Court of Arbitration
text-9151068b7c =
    Постоянная палата третейского суда

# Reg Commonwealth in the Field of Comm
text-d9e9c17c7f =
    Региональное содружество в области связи

# UN Education, Scientific, & Cultural Org
text-8e6479dba6 =
    Организация ООН по вопросам образования, науки и культуры

# UN Industrial Development Org
text-a2f42aefb2 =
    Организация ООН по промышленному развитию

# Union for Protection of New Varieties of Plants
text-54d77cac86 =
    Союз по охране новых сортов растений

# Universal Postal Union
text-7df6cf97f8 =
    Всемирный почтовый союз

# World Customs Org
text-1ff86132db =
    Всемирная таможенная организация

# World Health Org
text-d7de7aa2fe =
    Всемирная организация здравоохранения

# World Intell Prop Org
text-a06f8edfa0 =
    Всемирная организация интеллектуальной собственности

# World Meteorological Org
text-6b6f54447c =
    Всемирная метеорологическая организация

# World Organisation for Animal Health
text-a2827cd3d1 =
    Всемирная организация здравоохранения животных

# World Tourism Org.
text-d35d929159 =
    Всемирная туристская организация

# Osh
text-dd4a73e215 =
    Ош

# Urmat Saralayev
text-b74c584998 =
    Урмат Саралаев

# Miroslav Niyazov
text-1a0709d836 =
    Мирослав Ниязов

# Zhanysh Rustembekov
text-d0cdf13a81 =
    Жаныш Рустембеков

# Erlan Abdyldaev
text-87e9e631a0 =
    Эрлан Абдылдаев

# Sukhrob Olimzoda
text-f05f5594f3 =
    Сухроб Олимзода

# Nazirmad Alizoda
text-456e5a7000 =
    Назирмад Ализода

# Kyrgyz
text-f2c01dba33 =
    кыргызы

# Tajiks
text-07d0af08db =
    таджики

# Datka–Sughd 500 kV line (CASA-1000 AC part)
text-3a33102df4 =
    Линия 500 кВ Датка – Согд (часть CASA-1000 на переменном токе)

# Datka–Sughd line, Kyrgyz section
text-874130c8b8 =
    Линия Датка – Согд, кыргызский участок

# Datka–Sughd line, Tajik section
text-f83113c719 =
    Линия Датка – Согд, таджикский участок

# Sangtuda–Nowshera HVDC line
text-a4680e9133 =
    Линия постоянного тока Сангтуда – Новшера

# Sangtuda–Nowshera HVDC, Afghan section
text-565a6a3dbe =
    Линия постоянного тока Сангтуда – Новшера, афганский участок

# Sangtuda–Nowshera HVDC, Pakistani section
text-d532c6a7f9 =
    Линия постоянного тока Сангтуда – Новшера, пакистанский участок

# Sangtuda converter station
text-c3f03d8db9 =
    Преобразовательная подстанция Сангтуда

# Nowshera converter station (Azakhel Bala)
text-5d3ac696fe =
    Преобразовательная подстанция Новшера (Азахель-Бала)

# Kabul / Afghan take-off
text-da9684a112 =
    Отбор в Кабуле / Афганистане

# Sughd-500 substation
text-4b1f1745f3 =
    Подстанция Согд-500

# Internal Tajik reinforcement for CASA
text-f7105b9e80 =
    Усиление внутренней сети Таджикистана для CASA

# Datka 500 kV substation
text-827b98ba66 =
    Подстанция 500 кВ Датка

# Datka–Kemin 500 kV line with Kemin substation
text-b376294fe4 =
    Линия 500 кВ Датка – Кемин с подстанцией Кемин

# Guzar–Regar 500 kV line
text-91df54d529 =
    Линия 500 кВ Гузар – Регар

# Sughd–New Syrdarya 500 kV line
text-905a9112a3 =
    Линия 500 кВ Согд – Новая Сырдарья

# Tajikistan–Afghanistan 220 kV link (Sangtuda–Pul-e-Khumri)
text-57be030234 =
    Линия 220 кВ Таджикистан – Афганистан (Сангтуда – Пули-Хумри)

# Toktogul HPP
text-5f0d15ac43 =
    Токтогульская ГЭС

# Kurpsai HPP
text-19379b95e3 =
    Курпсайская ГЭС

# Tash-Kumyr HPP
text-104708bfb3 =
    Таш-Кумырская ГЭС

# Shamaldy-Sai HPP
text-6e909f2d0c =
    Шамалдысайская ГЭС

# Uch-Kurgan HPP
text-dec72cb0b7 =
    Уч-Курганская ГЭС

# Kambarata-2 HPP
text-da7d230c1e =
    Камбар-Атинская ГЭС-2

# Kambarata-1 HPP
text-b59456c840 =
    Камбар-Атинская ГЭС-1

# Nurek HPP
text-9f5ba602d8 =
    Нурекская ГЭС

# Rogun HPP
text-591f9e6f5a =
    Рогунская ГЭС

# Sangtuda-1 HPP
text-6d52d7c6c2 =
    Сангтудинская ГЭС-1

# Sangtuda-2 HPP
text-e1b9c6ea06 =
    Сангтудинская ГЭС-2

# Kemin solar plant
text-344431f377 =
    Солнечная электростанция Кемин

# CASA-1000 (whole system)
text-932480bd35 =
    CASA-1000 (вся система)

# COW Trade v4 (import side)
text-537155c623 =
    COW Trade v4 (сторона импорта)

# Kyrgyz minister
text-84396140b8 =
    министр Кыргызстана

# Kyrgyz National Statistical Committee
text-233acb639d =
    Национальный статистический комитет Кыргызстана

# Agency for Statistics of Tajikistan
text-8a09211e9b =
    Агентство по статистике Таджикистана

# Customs Service of Tajikistan
text-97ac1fd833 =
    Таможенная служба Таджикистана

# Statistical agency of Tajikistan
text-5dd59f461c =
    Статистическое агентство Таджикистана

# National Statistical Committee of Kyrgyzstan
text-53a3680bb1 =
    Национальный статистический комитет Кыргызстана

# Khovar (Tajikistan)
text-bb14159f97 =
    «Ховар» (Таджикистан)

# attributed to Customs Service of Tajikistan
text-ad18ed5f22 =
    приписывается Таможенной службе Таджикистана

# both governments
text-b1a9e96fcf =
    правительства обеих стран

# Ministry of Economic Development of Tajikistan
text-32dd417abe =
    Министерство экономического развития Таджикистана

# Isfara (Ak-Suu, Karavshin)
text-3e88d2e2d8 =
    Исфара (Ак-Суу, Каравшин)
