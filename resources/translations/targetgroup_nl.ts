<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>spiegel::targetgroup::TargetFilters</name>
    <message>
        <source>who</source>
        <translation>wie</translation>
    </message>
    <message>
        <source>by</source>
        <translation>naar</translation>
    </message>
    <message>
        <source>and by</source>
        <translation>en naar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>naast</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>gewoon</translation>
    </message>
    <message>
        <source>only who</source>
        <translation>alleen wie</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>count by something else</source>
        <translation>iets anders tellen</translation>
    </message>
    <message>
        <source>count other people</source>
        <translation>andere mensen tellen</translation>
    </message>
    <message>
        <source>the whole country</source>
        <translation>heel Nederland</translation>
    </message>
    <message>
        <source>compare with the country</source>
        <translation>met heel Nederland vergelijken</translation>
    </message>
    <message>
        <source>As usual: a travel area is rounded, the country is not, and small figures are hidden there</source>
        <translation>Gewoon: een reisgebied wordt afgerond, heel Nederland niet; daar worden kleine getallen verborgen</translation>
    </message>
    <message>
        <source>round otherwise</source>
        <translation>anders afronden</translation>
    </message>
    <message>
        <source>add a filter</source>
        <translation>een filter toevoegen</translation>
    </message>
    <message>
        <source>include people of whom it is not known</source>
        <translation>mensen meenemen van wie het onbekend is</translation>
    </message>
    <message>
        <source>take a filter away</source>
        <translation>een filter weghalen</translation>
    </message>
    <message>
        <source>leave out who it is not known of</source>
        <translation>onbekend weglaten</translation>
    </message>
    <message>
        <source>%1 people hidden: not known - include</source>
        <translation>%1 mensen verborgen: onbekend - meenemen</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>afronding</translation>
    </message>
</context>
<context>
    <name>spiegel::targetgroup::TargetPage</name>
    <message>
        <source>Give out the table</source>
        <translation>De tabel uitgeven</translation>
    </message>
    <message>
        <source>doelgroep-%1</source>
        <translation>doelgroep-%1</translation>
    </message>
    <message>
        <source>Giving out the table</source>
        <translation>De tabel wordt uitgegeven</translation>
    </message>
    <message>
        <source>On the clipboard. It is number %1 in the log.</source>
        <translation>Staat op het klembord. Het is nummer %1 in het logboek.</translation>
    </message>
    <message>
        <source>Saved as %1. It is number %2 in the log.</source>
        <translation>Bewaard als %1. Het is nummer %2 in het logboek.</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Kaart bewaren</translation>
    </message>
    <message>
        <source>Giving out the map</source>
        <translation>De kaart wordt uitgegeven</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Saving the map</source>
        <translation>De kaart wordt bewaard</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Bewaard als %1.</translation>
    </message>
    <message>
        <source>Reading the map</source>
        <translation>De kaart wordt gelezen</translation>
    </message>
    <message>
        <source>Reading the people</source>
        <translation>De mensen worden gelezen</translation>
    </message>
    <message>
        <source>Checking what can go out</source>
        <translation>Controleren wat naar buiten mag</translation>
    </message>
    <message>
        <source>travel times: %1</source>
        <translation>reistijden: %1</translation>
    </message>
    <message>
        <source>Colouring the map</source>
        <translation>De kaart wordt gekleurd</translation>
    </message>
    <message>
        <source>%1 in the whole country. Click a postcode on the map, or type one.</source>
        <translation>%1 in heel Nederland. Klik op een postcode op de kaart, of typ er een.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>; of %1 postcodes it is not known</source>
        <translation>; van %1 postcodes is het onbekend</translation>
    </message>
    <message>
        <source>. Travel times: %1.</source>
        <translation>. Reistijden: %1.</translation>
    </message>
    <message>
        <source>Doelgroep</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Type a postcode or a place</source>
        <translation>Typ een postcode of plaats</translation>
    </message>
    <message>
        <source>Travel times …</source>
        <translation>Reistijden …</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>kleur</translation>
    </message>
    <message>
        <source>Colour of the map</source>
        <translation>Kleur van de kaart</translation>
    </message>
    <message>
        <source>area only</source>
        <translation>alleen het gebied</translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation>inwoners</translation>
    </message>
    <message>
        <source>travel time</source>
        <translation>reistijd</translation>
    </message>
    <message>
        <source>people, intern</source>
        <translation>mensen, intern</translation>
    </message>
    <message>
        <source>people, as it goes out</source>
        <translation>mensen, zoals het naar buiten gaat</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Plaatje (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Tekening (SVG)</translation>
    </message>
    <message>
        <source>colour the map</source>
        <translation>de kaart kleuren</translation>
    </message>
    <message>
        <source>choose postcode %1</source>
        <translation>postcode %1 kiezen</translation>
    </message>
    <message>
        <source>choose no postcode</source>
        <translation>geen postcode kiezen</translation>
    </message>
    <message>
        <source>take the alternative</source>
        <translation>het alternatief nemen</translation>
    </message>
    <message>
        <source>Who of the doelgroep banenafspraak lives within reach of a postcode.</source>
        <translation>Wie van de doelgroep banenafspraak bij een postcode in de buurt woont.</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Nog geen mensen</translation>
    </message>
    <message>
        <source>Here you see on a map who of the doelgroep lives near a postcode. First load a dump.</source>
        <translation>Hier ziet u op een kaart wie van de doelgroep bij een postcode in de buurt woont. Laad eerst een dump.</translation>
    </message>
    <message>
        <source>Load a dump</source>
        <translation>Een dump laden</translation>
    </message>
    <message>
        <source>1 postcode</source>
        <translation>1 postcode</translation>
    </message>
    <message>
        <source>%1 postcodes</source>
        <translation>%1 postcodes</translation>
    </message>
    <message>
        <source>%1 with %2 inhabitants (CBS, 1 January 2021)</source>
        <translation>%1 met %2 inwoners (CBS, 1 januari 2021)</translation>
    </message>
</context>
<context>
    <name>spiegel::targetgroup::TargetPanel</name>
    <message>
        <source>True counts, for you only</source>
        <translation>Echte aantallen, alleen voor u</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>Wat gaat er naar buiten</translation>
    </message>
    <message>
        <source>True counts</source>
        <translation>Echte aantallen</translation>
    </message>
    <message>
        <source>Copy …</source>
        <translation>Kopiëren …</translation>
    </message>
    <message>
        <source>CSV …</source>
        <translation>CSV …</translation>
    </message>
    <message>
        <source>PDF …</source>
        <translation>PDF …</translation>
    </message>
    <message>
        <source>Put together to protect a group: %1.</source>
        <translation>Samengevoegd om een groep te beschermen: %1.</translation>
    </message>
    <message>
        <source>To look at; these are not copied and not printed.</source>
        <translation>Om naar te kijken; dit wordt niet gekopieerd en niet afgedrukt.</translation>
    </message>
    <message>
        <source>Checking against everything that was given out before …</source>
        <translation>Vergelijken met alles wat eerder is uitgegeven …</translation>
    </message>
    <message>
        <source>This table cannot be given out.</source>
        <translation>Deze tabel kan niet naar buiten.</translation>
    </message>
    <message>
        <source>Show that</source>
        <translation>Toon dat</translation>
    </message>
</context>
<context>
    <name>spiegel::targetgroup::TravelDialog</name>
    <message>
        <source>How travel times come about</source>
        <translation>Zo komen reistijden tot stand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The estimate goes from postcode to bordering postcode, over motorways, bridges, tunnels and ferries, and by rail; never straight over water. There are no buses, trams and metros in it. These are its numbers:</source>
        <translation>De schatting gaat van postcode naar aangrenzende postcode, over snelwegen, bruggen, tunnels en veren, en over het spoor; nooit recht over water. Bussen, trams en metro&apos;s zitten er niet in. Dit zijn de getallen ervan:</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>targetgroup</name>
    <message>
        <source>not recorded</source>
        <translation>niet vastgelegd</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 naar %2</translation>
    </message>
    <message>
        <source>Where: %1.</source>
        <translation>Waar: %1.</translation>
    </message>
    <message>
        <source>Week: %1.</source>
        <translation>Week: %1.</translation>
    </message>
    <message>
        <source>Only who has %1: %2.</source>
        <translation>Alleen wie heeft bij %1: %2.</translation>
    </message>
    <message>
        <source>Given out as number %1 to: %2. Legal ground: %3.</source>
        <translation>Uitgegeven als nummer %1 aan: %2. Grondslag: %3.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the paper</comment>
        <translation>nl</translation>
    </message>
    <message>
        <source>Doelgroep</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Hidden: so few people that they could be known.</source>
        <translation>Verborgen: zo weinig mensen dat zij te herkennen zijn.</translation>
    </message>
    <message>
        <source>Hidden so that no small group can be worked out.</source>
        <translation>Verborgen, zodat een kleine groep niet is uit te rekenen.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Landelijk</translation>
    </message>
    <message>
        <source>% of country</source>
        <translation>% van landelijk</translation>
    </message>
    <message>
        <source>% of column</source>
        <translation>% van kolom</translation>
    </message>
    <message>
        <source>All figures are rounded to multiples of %1.</source>
        <translation>Alle getallen zijn afgerond op veelvouden van %1.</translation>
    </message>
    <message>
        <source>Nothing needs to be hidden.</source>
        <translation>Er hoeft niets verborgen te worden.</translation>
    </message>
    <message>
        <source>per municipality, %1</source>
        <translation>per gemeente, %1</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Inwoners</translation>
    </message>
    <message>
        <source>per postcode, 1 January 2021 (CBS)</source>
        <translation>per postcode, 1 januari 2021 (CBS)</translation>
    </message>
    <message>
        <source>Travel time to %1</source>
        <translation>Reistijd naar %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>intern: true counts</source>
        <translation>intern: echte aantallen</translation>
    </message>
    <message>
        <source>rounded to multiples of %1</source>
        <translation>afgerond op veelvouden van %1</translation>
    </message>
    <message>
        <source>Hidden: %1 too small (*), %2 to protect those (**).</source>
        <translation>Verborgen: %1 te klein (*), %2 om die te beschermen (**).</translation>
    </message>
</context>
</TS>
