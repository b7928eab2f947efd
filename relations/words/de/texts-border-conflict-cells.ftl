# # Border conflict between Kyrgyzstan and Tajikistan
#
# Kyrgyzstan and Tajikistan, neighbours in Central Asia, have long disagreed where their border runs, and so who may use land, roads and
# water in the Fergana valley. Who died, who had to leave, and did it stop?
text-d63f99a884 =
    # Grenzkonflikt zwischen Kirgisistan und Tadschikistan

    Kirgisistan und Tadschikistan, Nachbarn in Zentralasien, sind seit langem uneins, wo ihre Grenze verläuft, und damit auch, wer im Ferganatal Land,
    Straßen und Wasser nutzen darf. Wer starb, wer musste fort, und hat es aufgehört?

# ## Where and why?
text-cdc7540567 =
    ## Wo und warum?

# The line is approximate; a hollow circle stands in for a stretch or a neighbouring village.
text-749df92e3f =
    Die Linie gibt den Verlauf nur ungefähr wieder; ein hohler Kreis steht für einen Grenzabschnitt oder ein Nachbardorf.

# ## What happened when fighting was heaviest?
text-d81488086c =
    ## Was geschah, als am heftigsten gekämpft wurde?

# Who fired first is disputed and not decided here.
text-ea5245ba94 =
    Wer zuerst schoss, ist strittig und wird hier nicht entschieden.

# ## Who says what?
text-0404dec51a =
    ## Wer sagt was?

# Authorities know their own losses best, and outlets that repeat an official toll are no second source.
text-4cdbbaf030 =
    Behörden kennen ihre eigenen Verluste am besten, und Medien, die eine amtliche Zahl der Toten wiederholen, sind keine zweite Quelle.

# ## Which incidents are known, and how deadly were they?
text-c764e11d69 =
    ## Welche Vorfälle sind bekannt, und wie viele Tote gab es dabei?

# No death named, no word on it and a year not covered are three different things.
text-58b622e154 =
    Kein Todesfall genannt, keine Angabe dazu und ein nicht abgedecktes Jahr sind drei verschiedene Dinge.

# ## What set them off, and when?
text-58bc5a2417 =
    ## Was löste sie aus, und wann?

# One coder read the triggers from the reports; the months were chosen before the count.
text-92d428bf95 =
    Eine einzige Person hat die Auslöser aus den Berichten kodiert; die Monate wurden vor der Zählung festgelegt.

# ## Who had to leave?
text-4da6109519 =
    ## Wer musste fort?

# Definitions overlap and are never added up. For the Tajik side fewer claims were found, which is not the same as fewer people.
text-9b16f63d9a =
    Die Definitionen überschneiden sich und werden nie addiert. Für die tadschikische Seite wurden weniger Angaben gefunden; das heißt nicht, dass es weniger
    Menschen waren.

# ## Did it stop?
text-eb2f3c342f =
    ## Hat es aufgehört?

# Before and after is an association in time: crossings, talks, troops and the press changed as well.
text-3f67db85b6 =
    Vorher und Nachher stehen nur in einem zeitlichen Zusammenhang: Auch Grenzübergänge, Gespräche, Truppen und Presse haben sich verändert.

# Nothing in this report assigns blame or cause; where a claim does, it is the claimant's.
text-6a43765563 =
    Nichts in diesem Bericht weist Schuld zu oder benennt eine Ursache; wo eine Angabe das tut, spricht ihr Urheber.

# ## How many incidents, who counts them, and what is covered?
text-7c68ca4f17 =
    ## Wie viele Vorfälle, wer zählt sie, und was ist abgedeckt?

# - The border service counts every quarrel, the list what made news and could still be read: the two are never joined into one series,
#   and no trend of frequency is fitted to the list. Shading follows the declared coverage, not the rows.
# - Recall is uneven: it depends on what Kyrgyz media and Asia-Plus printed, and the 1990s are blank because nothing readable was found. A
#   row from the Soviet years is kept as context and left out of every count.
# - Lengths are statements by officials and agencies over different totals; a later one can lie below an earlier one. Nothing here tests
#   whether the line and the violence followed from one another.
# - Trigger, kind, weapons level and confidence are coded by one coder. Incidents dated to a month belong to a window if any of its days does.
text-350289aa0e =
    - Der Grenzdienst zählt jeden Streit, das Verzeichnis das, was Nachricht wurde und noch zu lesen war: Die beiden werden nie zu einer Reihe verbunden,
      und an das Verzeichnis wird kein Trend der Häufigkeit angepasst. Die Schattierung folgt der erklärten Abdeckung, nicht den Zeilen.
    - Die Erfassung ist ungleichmäßig: Sie hängt davon ab, was kirgisische Medien und Asia-Plus druckten, und die 1990er-Jahre sind leer, weil nichts
      Lesbares gefunden wurde. Eine Zeile aus sowjetischer Zeit bleibt als Hintergrund stehen und zählt nirgends mit.
    - Längen sind Aussagen von Amtsträgern und Agenturen, bezogen auf verschiedene Gesamtlängen; eine spätere kann unter einer früheren liegen. Nichts hier
      prüft, ob Grenzlinie und Gewalt auseinander folgten.
    - Auslöser, Art, Waffenstufe und Verlässlichkeit hat eine einzige Person kodiert. Ist von einem Vorfall nur der Monat bekannt, gehört er zu einem Zeitraum, wenn
      irgendein Tag dieses Monats hineinfällt.

# ## How does a claim become a toll?
text-014de1cf85 =
    ## Wie wird aus Angaben eine Zahl der Toten?

# Under the rules "official" and "independent" only incidents with such a statement have a toll: their totals cover fewer incidents and
# are not comparable with the others as sums. Deaths go by the side to which the dead belonged, not by the place where they died. "Final"
# means final or looking back; where a clash has such claims, earlier ones are drawn but not spanned.
text-821f2d0701 =
    Nach den Regeln „amtliche“ und „unabhängige“ haben nur Vorfälle mit einer solchen Aussage eine Zahl der Toten: Ihre Summen umfassen weniger Vorfälle und
    sind mit den anderen nicht als Summen vergleichbar. Tote werden der Seite zugerechnet, zu der sie gehörten, nicht dem Ort, an dem sie starben. „Endgültig“
    heißt endgültig oder im Rückblick; wo ein Zusammenstoß solche Angaben hat, werden frühere gezeichnet, gehen aber nicht in die Spanne ein.

# ## How did the tolls grow from day to day?
text-9168f22491 =
    ## Wie stiegen die Zahlen der Toten von Tag zu Tag?

# A claim counts from the day on which it was said, not from the hour; what nothing dates counts at the end alone. Of claims of one
# day that stand alike the one of the latest hour gives the best number; where no source gives the hour, the later row of the table.
text-7c544ea204 =
    Eine Angabe zählt von dem Tag an, an dem sie gemacht wurde, nicht von der Stunde an; was nichts datiert, zählt nur am Ende. Von gleichrangigen Angaben
    eines Tages gibt die der spätesten Stunde die beste Zahl; wo keine Quelle die Stunde nennt, die spätere Zeile der Tabelle.

# ## Does it agree with others’ totals?
text-520bdaa942 =
    ## Stimmt es mit den Gesamtzahlen anderer überein?

# A year of UCDP is not one clash: a table with the data shows what else falls into it. Reasons for a difference are named beforehand, one by
# one; a difference without one would stand as unexplained. Whole years are compared, whatever the window, confidence and side of this report.
text-947fe6315a =
    Ein Jahr bei UCDP ist nicht dasselbe wie ein einzelner Zusammenstoß: Eine Tabelle bei den Daten zeigt, was sonst noch hineinfällt. Gründe für einen Unterschied sind vorab benannt, jeder
    einzeln; ein Unterschied ohne Grund bliebe als unerklärt stehen. Verglichen werden ganze Jahre, gleich welche Auswahl von Zeitraum, Verlässlichkeit und Seite dieser Bericht trifft.

# ## Do the findings hold under other choices?
text-cdb1e5235d =
    ## Gelten die Befunde auch bei anderen Festlegungen?

# - A finding that does not hold under every choice is still shown, with its interval: it then holds for the choices of this report. People
#   work on fields, canals and pastures in summer, so that the share of these months also measures how many people meet.
# - Leaving out the years of most incidents and deaths tests what rests on them alone.
# - The tests take incidents as independent, although one often follows from the last; an episode gathers those within some days of each
#   other, and for the trend of weapons whole years change places. One small p among several seasons is expected by chance more often than its value says.
# - Deaths come in a few large clusters, so that no interval is given for their rate.
# - The river's means are of the last century, the incidents of this one, and not all lie on the Isfara. The second gauge carries no name
#   in the copy read; it was taken for the Isfara by its mean and its summer peak.
# - The level of weapons is the highest that any report names; mortars are in some cases one side's word. Before the press reported
#   regularly only the graver incidents left a trace, which can hide a rise.
text-3405795c9b =
    - Ein Befund, der nicht bei jeder Festlegung gilt, wird trotzdem gezeigt, mit seinem Intervall: Er gilt dann für die Festlegungen dieses Berichts. Im Sommer
      arbeiten Menschen auf Feldern, an Kanälen und auf Weiden, sodass der Anteil dieser Monate auch misst, wie viele Menschen sich begegnen.
    - Lässt man die Jahre mit den meisten Vorfällen und Toten weg, zeigt sich, was allein auf ihnen beruht.
    - Die Tests behandeln Vorfälle als unabhängig, obwohl oft einer aus dem anderen folgt; eine Episode fasst jene zusammen, die wenige Tage
      auseinanderliegen, und für den Trend der Waffen werden ganze Jahre vertauscht. Ein einzelnes kleines p unter mehreren Jahreszeiten ist durch Zufall öfter zu erwarten, als sein Wert sagt.
    - Die Toten verteilen sich auf wenige große Häufungen, deshalb wird für ihre Rate kein Intervall angegeben.
    - Die Mittelwerte des Flusses stammen aus dem vorigen Jahrhundert, die Vorfälle aus diesem, und nicht alle liegen an der Isfara. Der zweite Pegel trägt in der
      gelesenen Fassung keinen Namen; nach seinem Mittelwert und seinem Höchststand im Sommer wurde er der Isfara zugeordnet.
    - Als Waffenstufe gilt die höchste, die irgendein Bericht nennt; Mörser hat in manchen Fällen nur eine Seite angegeben. Bevor die Presse regelmäßig
      berichtete, hinterließen nur die schwereren Vorfälle eine Spur; das kann einen Anstieg verdecken.

# ## How are the numbers computed?
#
# Casualties stand only as claims: one number by one claimant, with its bounds. A named rule says which claims make the best value, low
# and high of each incident and side; sums add lows and highs, and an open end stays open. Shares have exact binomial intervals (Clopper
# and Pearson), rates exact Poisson intervals (Garwood), and ratios of rates the exact conditional interval. The level of weapons is tested
# by Kendall's tau with seeded permutations and a bootstrap interval, the time of year also by Rayleigh's test. All intervals are at 95%.
text-5559005c95 =
    ## Wie werden die Zahlen berechnet?

    Tote und Verletzte stehen hier nur als Angaben: je eine Zahl eines Urhebers mit ihren Grenzen. Eine benannte Regel sagt, welche Angaben den besten, unteren
    und oberen Wert je Vorfall und Seite ergeben; Summen addieren untere und obere Werte, und ein offenes Ende bleibt offen. Anteile haben exakte binomiale Intervalle
    (Clopper und Pearson), Raten exakte Poisson-Intervalle (Garwood), Verhältnisse von Raten das exakte bedingte Intervall. Die Waffenstufe wird mit Kendalls
    Tau geprüft, mit Permutationen aus festem Startwert und einem Bootstrap-Intervall, die Jahreszeit auch mit dem Rayleigh-Test. Alle Intervalle gelten zum Niveau 95 %.

# ## Killed and wounded, by year, side and incident
text-8646ef3d91 =
    ## Getötete und Verletzte nach Jahr, Seite und Vorfall

# Civilians and armed personnel are told apart only as far as a claim does so; border guards and police are armed, and the unknown part
# stays unknown. Deaths by place of event and by nationality are two questions and are never mixed in one column. Where they seem to
# contradict each other, the likelier reason is on which side of a disputed line the events were put: no conclusion is drawn
# from that table.
text-fd24590b24 =
    Zivilpersonen und Bewaffnete werden nur so weit unterschieden, wie eine Angabe es tut; Grenzschützer und Polizisten gelten als bewaffnet, und der unbekannte Teil
    bleibt unbekannt. Tote nach Ort des Ereignisses und nach Staatsangehörigkeit sind zwei Fragen und stehen nie gemischt in einer Spalte. Wo sie einander zu
    widersprechen scheinen, liegt es eher daran, auf welche Seite einer strittigen Linie die Ereignisse gelegt wurden: Aus dieser Tabelle wird kein Schluss
    gezogen.

# ## The claims on three clashes
text-9f6a00742e =
    ## Die Angaben zu drei Zusammenstößen

# "Page inferred" marks claims whose outlet is known while the exact page was not recorded; "incident level" marks figures put together
# from the reports of an incident. Data sets count the whole year.
text-7c9e25b246 =
    „Seite erschlossen“ kennzeichnet Angaben, deren Medium bekannt ist, während die genaue Seite nicht festgehalten wurde; „auf Vorfallebene“ kennzeichnet Zahlen, die aus
    den Berichten über einen Vorfall zusammengestellt sind. Datensätze zählen das ganze Jahr.

# ## People moved and buildings destroyed
text-d8ed445156 =
    ## Menschen, die fortmussten, und zerstörte Gebäude

# Destroyed and damaged buildings are counted by authorities, by aid organisations, and by located points of which the maker counts most
# from satellite images and the others from social media, over different areas. For the Tajik side fewer claims were found, which is not
# the same as less damage.
text-0f980e6a27 =
    Zerstörte und beschädigte Gebäude werden von Behörden gezählt, von Hilfsorganisationen und anhand verorteter Punkte, von denen ihr Urheber die meisten auf Satellitenbildern
    und die übrigen in sozialen Medien gezählt hat, jeweils für verschiedene Gebiete. Für die tadschikische Seite wurden weniger Angaben gefunden; das heißt nicht, dass der
    Schaden geringer war.

# ## Incidents by trigger, weapons, place and time
text-342e9473e9 =
    ## Vorfälle nach Auslöser, Waffen, Ort und Zeit

# No country is read from the points and no length measured on the map. A gap in the list is a gap in what was reported: the early ones
# are years without readable sources. Where a date is known to the month only, a gap has a span.
text-f646ef477f =
    Aus den Punkten wird kein Land abgelesen und auf der Karte keine Länge gemessen. Eine Lücke im Verzeichnis ist eine Lücke in dem, was berichtet wurde: Die frühen
    sind Jahre ohne lesbare Quellen. Ist von einem Datum nur der Monat bekannt, hat eine Lücke eine Spanne.

# ## Your turn
#
# Three small analyses to change. Nothing here goes into the report's numbers.
text-9651cf625b =
    ## Jetzt sind Sie dran

    Drei kleine Auswertungen zum Verändern. Nichts davon geht in die Zahlen des Berichts ein.

# ## How far could one know?
text-101fee0a39 =
    ## Wie viel konnte man wissen?
