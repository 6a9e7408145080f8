<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>spiegel::uireport::BlockDialog</name>
    <message>
        <source>As usual</source>
        <translation>Zoals gewoonlijk</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>A sentence of your own below the title; else it says of whom the figures are</source>
        <translation>Een eigen zin onder de titel; anders staat er van wie de aantallen zijn</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Below it</source>
        <translation>Daaronder</translation>
    </message>
    <message>
        <source>An empty line begins a new paragraph. Write nothing here by which somebody can be recognised.</source>
        <translation>Een lege regel begint een nieuwe alinea. Schrijf hier niets waaraan iemand te herkennen is.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>And by</source>
        <translation>En naar</translation>
    </message>
    <message>
        <source>the area of the report</source>
        <translation>het gebied van het rapport</translation>
    </message>
    <message>
        <source>the whole country</source>
        <translation>heel Nederland</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Beside the whole country</source>
        <translation>Naast heel Nederland</translation>
    </message>
</context>
<context>
    <name>spiegel::uireport::BlockList</name>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Wijzigen …</translation>
    </message>
    <message>
        <source>Blocks of the report</source>
        <translation>Blokken van het rapport</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <translation>%1 (weggelaten)</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 toevoegen</translation>
    </message>
    <message>
        <source>move a block</source>
        <translation>een blok verplaatsen</translation>
    </message>
    <message>
        <source>take %1 away</source>
        <translation>%1 weghalen</translation>
    </message>
    <message>
        <source>change a block</source>
        <translation>een blok wijzigen</translation>
    </message>
</context>
<context>
    <name>spiegel::uireport::ReportPage</name>
    <message numerus="yes">
        <source>%n table(s) would go out.</source>
        <translation>
            <numerusform>%n tabel zou naar buiten gaan.</numerusform>
            <numerusform>%n tabellen zouden naar buiten gaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) in them are hidden.</source>
        <translation>
            <numerusform>%n aantal daarin is verborgen.</numerusform>
            <numerusform>%n aantallen daarin zijn verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelaten: %1</translation>
    </message>
    <message>
        <source>Checking what can go out</source>
        <translation>Nagaan wat naar buiten mag</translation>
    </message>
    <message>
        <source>Nothing of this report can go out.</source>
        <translation>Niets van dit rapport mag naar buiten.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Give out the report</source>
        <translation>Het rapport uitgeven</translation>
    </message>
    <message>
        <source>Giving out the report</source>
        <translation>Het rapport uitgeven</translation>
    </message>
    <message>
        <source>The report is in the log. Escape ends the presentation.</source>
        <translation>Het rapport staat in het logboek. Met Esc eindigt de presentatie.</translation>
    </message>
    <message>
        <source>begin with another report</source>
        <translation>met een ander rapport beginnen</translation>
    </message>
    <message>
        <source>Open the blocks of a report</source>
        <translation>De blokken van een rapport openen</translation>
    </message>
    <message>
        <source>Save the blocks of the report</source>
        <translation>De blokken van het rapport bewaren</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Bewaard als %1.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Postcode, municipality or region</source>
        <translation>Postcode, gemeente of regio</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Samenstelling</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Bestand openen …</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Bewaren als bestand …</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presenteren</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Rekenblad</translation>
    </message>
    <message>
        <source>Give out as PDF</source>
        <translation>Uitgeven als PDF</translation>
    </message>
    <message>
        <source>Page back</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Page on</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>As it would go out; nothing is given out yet</source>
        <translation>Zoals het naar buiten zou gaan; er is nog niets uitgegeven</translation>
    </message>
    <message>
        <source>Compose a report about a postcode or a region, see what would go out, and give it out.</source>
        <translation>Stel een rapport samen over een postcode of een regio, zie wat naar buiten zou gaan, en geef het uit.</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Nog geen mensen</translation>
    </message>
    <message>
        <source>Here you compose a report about the doelgroep near a postcode. First load a dump.</source>
        <translation>Hier stelt u een rapport samen over de doelgroep rond een postcode. Laad eerst een dump.</translation>
    </message>
    <message>
        <source>Load a dump</source>
        <translation>Een dump laden</translation>
    </message>
    <message>
        <source>a report about %1</source>
        <translation>een rapport over %1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Over: %1</translation>
    </message>
    <message>
        <source>Checking what can go out …</source>
        <translation>Nagaan wat naar buiten mag …</translation>
    </message>
</context>
<context>
    <name>spiegel::uireport::SlideView</name>
    <message>
        <source>Page of the report</source>
        <translation>Pagina van het rapport</translation>
    </message>
</context>
<context>
    <name>uireport</name>
    <message>
        <source>the whole country</source>
        <translation>heel Nederland</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Heel Nederland</translation>
    </message>
    <message>
        <source>labour-market region</source>
        <translation>arbeidsmarktregio</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
</context>
</TS>
