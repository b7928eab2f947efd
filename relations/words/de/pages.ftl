# What stands around a report.
page-contents = Inhalt
page-all = Alle Berichte
page-parameters = Parameter
page-as-default = Voreinstellungen
page-parameter = Parameter
page-value = Wert
page-default = Voreinstellung
page-meaning = Bedeutung
page-recorded-in = Jede Zahl auf dieser Seite steht mit Einheit und Quellen in
page-computed-in = Die Berechnung steht in
page-front = Startseite
page-day = Tabellen vom { $day }
page-skip = Zum Text springen
page-parts = Seiten dieses Berichts
page-story = Bericht
page-method = Methode
page-data = Daten und Quellen
page-heading-method = { $title }: wie sicher, und wie gezählt wird
page-heading-data = { $title }: Daten und Quellen
page-lead-method = Wie die Zahlen entstehen, wie weit die Befunde bei anderen Festlegungen gelten und was nicht erfasst ist.
page-lead-data = Jede Tabelle und jede Abbildung mit ihren Zeilen, jede Zahl im Text mit dem, worauf sie beruht, und jede Quelle.
page-credit = Quelle: { $named }
page-credit-more = Quelle: { $named } (alle { $n })
page-own = hier berechnet
page-data-sources = Daten und Quellen
page-how = So zählen wir
page-shown = Abbildungen und Tabellen
page-shown-lead = Worauf jede beruht, und ihre Zeilen zum Herunterladen. Eine Zahl, die eine Tabellenkalkulation als Formel läse, ist als Text gespeichert.
page-back-figure = Zur Abbildung
page-back-table = Zur Tabelle
page-back-list = Zur Liste
page-back-said = (im Text)
page-csv = CSV, { $n } { $n ->
        [one] Zeile
       *[other] Zeilen
    }
page-documents = { $n } { $n ->
        [one] Quelle
       *[other] Quellen
    }
page-groups = Quellenlisten
page-groups-lead = Was auf vielen Quellen zugleich beruht.
page-group = Liste { $number } ({ $n }):
page-rows = Zeilen der Abbildung
page-numbers = Zahlen im Text
page-numbers-lead = Jeder Satz des Berichts, der eine Zahl nennt, und worauf die Zahl beruht.
page-number = Zahl
page-unit = Einheit
page-name = Name in facts.json
page-rests-on = Beruht auf
page-sources = Quellen
page-quoted = Titel stehen in der Sprache der Quelle; Anmerkungen zu Quellen, Notizen aus den Tabellen und die Zeilen der Abbildungen sind englisch.
page-undated = ohne Datum
page-used = Verwendet in:
page-used-more = und { $n } weitere
page-code = Code
page-listing = Der Code des Notebooks, das diesen Bericht erzeugt hat
page-list = Die Liste
page-entries = { $name } ({ $n } { $n ->
        [one] Eintrag
       *[other] Einträge
    })
run-failed = Der letzte Lauf dieses Berichts ist fehlgeschlagen.
run-timeout = Der letzte Lauf dieses Berichts dauerte zu lange und wurde abgebrochen.
run-interrupted = Der letzte Lauf dieses Berichts wurde unterbrochen.
run-planned = Dieser Bericht ist noch nicht erstellt.
run-last-good = Gezeigt wird der letzte gelungene Stand.
page-languages = Sprachen

# The page of `relations changes --html`.
page-moved = Was sich geändert hat, und warum
page-moved-lead = Von { $old } zu { $new } { $n ->
        [0] änderte sich keine Angabe.
        [one] änderte sich eine Angabe.
       *[other] änderten sich { $n } Angaben.
    } Die Wirkungen auf eine Angabe ergeben zusammen ihren Unterschied.
page-effect = Ändert sie um
page-cause = Wegen
page-cause-rows = { "" }
page-cause-together = Was nur diese Zeilen zusammen ändern:
page-cause-code = Der Code: aus denselben Daten errechnet er { $alone }.
page-cause-parameters = Die Parameter: die jetzigen ergeben { $alone }.
page-reason = Angegebener Grund
page-none = keine
