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

# place differs
text-d56ac6f359 = другое место

# summit, not a bilateral visit
text-c48348f914 = саммит, а не двусторонний визит

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
