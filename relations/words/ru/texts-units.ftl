# Overview
text-d4b1ea5708 = Обзор

# Border conflict
text-8c96b6c964 = Конфликт на границе

# Diplomacy
text-bd4076f29e = Дипломатия

# Kabul
text-8d79c106cb = Кабул

# Tashkent
text-8de56ea436 = Ташкент

# Jalal-Abad
text-0cc9f4a710 = Джалал-Абад

# Isfana
text-e3ce1feac7 = Исфана

# Konibodom
text-57f5139fe8 = Канибадам

# Sulukta
text-440a018dae = Сулюкта

# Kokand
text-867398d5a7 = Коканд

# Fergana
text-56f7798dde = Фергана

# Andijan
text-0ff68c1841 = Андижан

# Samarkand
text-4df7073905 = Самарканд

# Naryn
text-5df1a4a2ad = Нарын

# Khorugh
text-a7aadbba60 = Хорог

# Peshawar
text-72af295cca = Пешавар

# official tolls
text-fcae448b58 = официальные данные

# fixed blocks
text-ec0b9c0692 = фиксированные интервалы

# share of the capacity
text-45b02bdf8d = доля в мощности

# published total less the four parts
text-f67d4a2ee5 = опубликованная сумма за вычетом четырёх частей

# IDA, additional
text-79760c8e08 = МАР, дополнительно

# place differs
text-d56ac6f359 = другое место

# summit, not a bilateral visit
text-c48348f914 = саммит, а не двусторонний визит

# Afghan price; low: Uzbek price
text-7582113222 = афганская цена; нижняя граница — узбекская

# high: published time to build in Afghanistan
text-e466076b93 = верхняя граница — опубликованный срок строительства в Афганистане

# 15: term of Kyrgyz loans and of the contract, extendable by 15; 30: project life in one text
text-bf3216612b = 15 — срок кыргызских кредитов и договора с возможностью продления на 15; 30 — срок проекта в одном из документов

# assumed: no availability was published
text-c7c6dc597b = допущение: данные о готовности линии не публиковались

# assumed: the agreed price, a quarter either way
text-19cdb29b3c = допущение: согласованная цена, на четверть больше или меньше

# assumed: operating cost was not published; the wire charge leaves room for 1 to 1.5%
text-27f364b721 = допущение: эксплуатационные расходы не публиковались; плата за передачу оставляет место для 1–1,5 %

# assumed: the appraisal's discount rate could not be read
text-85a9119b60 = допущение: ставку дисконтирования экспертной оценки прочитать не удалось

# people
text-c9022680f8 = человек

# days
text-ab51004e9d = дней

# %
text-bbf3f11cb5 = %

# date
text-0e87632cd4 = дата

# rule for episodes
text-3de05ac01d = правило для эпизодов

# share of the days of a year
text-b830144e71 = доля дней года

# square km
text-1d7db4e254 = км²

# text
text-982d9e3eb9 = текст

# incidents a year
text-9d47138c27 = инцидентов в год

# findings
text-8aa3c4ce3c = выводов

# combinations
text-3de1a906b1 = сочетаний

# claims
text-a61808fe40 = сообщений

# estimates
text-d4fc996e45 = оценок

# steps
text-b7595e2a86 = шагов

# tolerance of the reconciliation
text-ea8841b571 = допуск сверки

# totals
text-fee6900ff6 = итогов

# people per incident
text-15fbdef189 = человек на инцидент

# ratio of yearly rates
text-c68ba45b6c = отношение годовых частот

# 0 to 1
text-f71954bb62 = от 0 до 1

# p-value
text-c70a5551b2 = p-значение

# -1 to 1
text-450ba7b94b = от -1 до 1

# ceasefires
text-cfd87d5f45 = прекращений огня

# ratio
text-2f04a79ef1 = отношение

# clashes
text-1ed4bb8913 = столкновений

# parameter
text-6390361dfd = параметр

# visits
text-b944075326 = визитов

# percentage points
text-e300964443 = процентных пунктов

# score
text-a575b79868 = балл

# statements
text-55a81cf21e = заявлений

# lengths
text-108915690f = длин

# km2
text-b443e9bd17 = км²

# agreements
text-bbf2df780d = соглашений

# ha
text-8693873cd8 = га

# USD million
text-844176803f = млн долл. США

# events
text-862417b9e7 = событий

# roll calls
text-c18aa07506 = поимённых голосований

# pairs
text-fb09562410 = пар

# rank
text-5a8460f6b1 = место

# runs
text-1f64fff08d = расчётов

# intervals
text-ec3f30fe82 = промежутков

# splits
text-6e83555522 = разбиений

# probability
text-3955f8fd92 = вероятность

# points
text-c54a061dfc = пунктов

# times
text-2bf61a3bc8 = раз

# organisations
text-4471bc3dac = организаций

# embassies
text-794e904ae5 = посольств

# TWh
text-bb9ef46996 = ТВт·ч

# assumption
text-c081dd376b = допущение

# cases
text-352b84777d = случаев

# promises
text-3a44788d00 = обещаний

# years per year
text-657ab9870b = лет за год

# tests
text-59830ebc3a = проверок

# hours
text-404314b1f4 = часов

# Mvar
text-14502a7024 = Мвар

# ohm
text-a165701f70 = Ом

# km3
text-8b52f7a664 = км³

# observations
text-bfc5a6b45b = наблюдений

# GWh
text-87f07ccd29 = ГВт·ч

# m3/s
text-eca11d297c = м³/с

# protocols
text-8998617115 = протоколов

# summers
text-e84e17ec88 = летних сезонов

# winters
text-c1ee20cd17 = зимних сезонов

# country-years
text-0892c04c0b = страно-лет

# figures
text-dc2e3999e6 = показателей

# assets
text-8bf729ffe0 = объектов

# water and land between Soviet-era neighbours (earlier flare-ups in 1982 and 1988 also named)
text-86c2aba2dc = вода и земля между соседями советского времени (упоминаются и вспышки 1982 и 1988 гг.)

# new Kyrgyz customs and border posts resented
text-391dc01c2b = недовольство новыми кыргызскими таможенными и пограничными постами

# wood cutting, then border-guard shooting
text-7be6511cee = рубка леса, затем стрельба пограничников

# Kyrgyz dam on the canal
text-eb5faf397e = кыргызская запруда на канале

# quarrel at a shop
text-3a3ab4dbff = ссора у магазина

# bypass road works
text-ef7ee661cd = строительство объездной дороги

# wood gathering and detention
text-0b49ef93c9 = сбор дров и задержание

# border violation by Tajik side, as coded
text-11ba8bccb3 = нарушение границы таджикской стороной, как закодировано

# Kyrgyz bypass road
text-19b78d4032 = кыргызская объездная дорога

# cars stoned on a shared road
text-09f31a32f8 = машины забросали камнями на общей дороге

# laying of a water pipe
text-be9b36b40c = прокладка водопровода

# hunters/herders crossing
text-38b620d2e2 = переход охотников или пастухов

# bridge / border post
text-0e7a64c500 = мост / погранпост

# water cut-off and road to a cemetery
text-6713ab67fc = перекрытая вода и дорога к кладбищу

# brawl after football
text-db56909a10 = драка после футбола

# trade/stall on disputed land
text-77e2f43827 = торговля / прилавок на спорной земле

# water pipe laying
text-dd5c496cac = прокладка водопровода

# Ak-Sai–Tamdyk road works
text-3a1f1d9c76 = работы на дороге Ак-Сай – Тамдык

# boy held after stone throwing
text-8761d143d4 = мальчик задержан после бросания камней

# car stoned on pasture road
text-ff57a7a4cd = машину забросали камнями на дороге к пастбищу

# cemetery on claimed land
text-c8ea5576ea = кладбище на оспариваемой земле

# asphalting of a disputed stretch
text-5a5b7223c0 = асфальтирование спорного участка

# flag and road sign put up
text-802b5df27f = установка флага и дорожного знака

# fence pulled down
text-75bbad1f07 = снос забора

# road paving
text-2d58bc544c = укладка дорожного покрытия

# gravel digging
text-1d2c63d665 = добыча гравия

# market being built
text-c529c8b75d = строительство рынка

# building on disputed plots
text-7713fc462b = строительство на спорных участках

# building on disputed land
text-351c15f9af = строительство на спорной земле

# fence
text-87346eb282 = забор

# hunting-rifle shot
text-3103b04940 = выстрел из охотничьего ружья

# cars stoned, houses attacked
text-fc5b47b464 = машины забросали камнями, нападения на дома

# sowing of about 4 ha (Kyrgyz side: up to 50 ha)
text-a3b3ccef06 = посев примерно на 4 га (кыргызская сторона: до 50 га)

# herders crossing
text-4879f7dfe8 = переход пастухов

# single shot from across the line
text-b0f2620844 = одиночный выстрел с другой стороны линии

# shots at a Kyrgyz car
text-d90a804f51 = выстрелы по кыргызской машине

# shots at dawn
text-53934bd519 = выстрелы на рассвете

# replacing water pipes
text-7ae9aeb389 = замена водопроводных труб

# works at the water intake
text-2a1e2abc00 = работы на водозаборе

# teenagers herding cattle
text-50358c1803 = подростки пасли скот

# cameras at the Golovnoy water intake
text-f7802d0555 = камеры на водозаборе «Головной»

# mutual detentions
text-f70eaba693 = взаимные задержания

# Tajik container set up on claimed Kyrgyz land
text-7a0aa0a504 = таджикский контейнер на земле, которую Кыргызстан считает своей

# patrol / horses
text-f05856fd4f = патруль / лошади

# clearing of disputed ground
text-9f8ffc6926 = расчистка спорной земли

# water works, then two Kyrgyz cars stoned
text-f4e67b29dd = водохозяйственные работы, затем две кыргызские машины забросали камнями

# school pupils fight
text-c35e30dfe7 = драка школьников

# livestock and a kidnapping
text-d4aa7e39bf = скот и похищение человека

# building work by Tajik side
text-4998b0d6ec = строительные работы таджикской стороны

# tanker truck
text-8054072e9a = автоцистерна

# four cars stoned
text-c871e6d0a7 = четыре машины забросали камнями

# Batken–Isfana road blocked
text-0ea6829488 = перекрыта дорога Баткен – Исфана

# patrol meeting
text-26f4067577 = встреча патрулей

# cars stoned, then 20-minute exchange
text-b54872395f = машины забросали камнями, затем 20-минутная перестрелка

# contraband truck
text-11fc21c582 = грузовик с контрабандой

# two exchanges
text-cd8c523cb1 = две перестрелки

# patrol
text-e87f314e6f = патруль

# shots at posts near Bulak-Bashy; territory
text-614f1ea249 = выстрелы у постов близ Булак-Башы; территория

# herding
text-7f7ac5ef0d = выпас скота

# >90% Apr–Sep
text-3e19828d1f = > 90 % в апреле–сентябре

# 400 MW May–Sep; 25–40 MW Oct–Apr
text-d5f9af61a9 = 400 МВт в мае–сентябре; 25–40 МВт в октябре–апреле

# Apr–Oct
text-bbfd683b25 = апрель–октябрь

# winter
text-30c5461fc2 = зима

# summer
text-e83664255c = лето

# autumn
text-defae04158 = осень

# Aug–Sep in, Nov back
text-52aaa1d5c5 = август–сентябрь — приём, ноябрь — возврат

# spring–summer
text-aa23cb2710 = весна–лето

# from 1 Oct 2006
text-e864858b31 = с 1 октября 2006 г.

# spring in, winter/summer back
text-a3b58776a4 = весна — приём, зима/лето — возврат

# Mar–Oct 2021 and Mar–Apr 2022; back Jun–Aug 2021–2023
text-3899c7e61c = март–октябрь 2021 и март–апрель 2022; возврат — июнь–август 2021–2023

# winter for summer water
text-7711ce5b83 = зима — за летнюю воду

# GWh a day
text-88e3ee0cd4 =
    ГВт·ч в сутки
