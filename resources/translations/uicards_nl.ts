<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>spiegel::uicards::BatchDialog</name>
    <message>
        <source>Make the cards</source>
        <translation>Maak de kaarten</translation>
    </message>
    <message>
        <source>Make a batch of cv-kaarten</source>
        <translation>Een reeks cv-kaarten maken</translation>
    </message>
    <message>
        <source>all CVs</source>
        <translation>alle cv&apos;s</translation>
    </message>
    <message>
        <source>the %1 CVs in the list now</source>
        <translation>de %1 cv&apos;s die nu in de lijst staan</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>vestiging %1</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Kiezen …</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Bestandsnamen</translation>
    </message>
    <message>
        <source>Can be used: {cv}, {vestiging}, {adviseur}, {beroep}; a / makes folders.</source>
        <translation>U kunt gebruiken: {cv}, {vestiging}, {adviseur}, {beroep}; een / maakt mappen.</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>Rekenkernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Folder for the cards</source>
        <translation>Map voor de kaarten</translation>
    </message>
    <message>
        <source>Looking at the file names</source>
        <translation>De bestandsnamen bekijken</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Bijvoorbeeld: %1</translation>
    </message>
    <message>
        <source>the 1 CV in the list now</source>
        <translation>het ene cv dat nu in de lijst staat</translation>
    </message>
    <message>
        <source>changed or not</source>
        <translation>gewijzigd of niet</translation>
    </message>
    <message>
        <source>only new or changed since %1</source>
        <translation>alleen nieuw of gewijzigd sinds %1</translation>
    </message>
    <message>
        <source>Changed is a CV of which anything was written anew: work, education, competences, wishes or the person&apos;s own particulars. Cards can change because other people did.</source>
        <translation>Gewijzigd is een cv waarvan iets opnieuw is geschreven: werk, opleiding, competenties, wensen of de eigen gegevens. Kaarten kunnen ook veranderen doordat andere mensen dat deden.</translation>
    </message>
    <message>
        <source>one PDF a card</source>
        <translation>een PDF per kaart</translation>
    </message>
    <message>
        <source>one PDF an adviser, to print on both sides</source>
        <translation>een PDF per adviseur, om dubbelzijdig te printen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Can be used: {vestiging}, {adviseur}; a / makes folders.</source>
        <translation>Te gebruiken: {vestiging}, {adviseur}; een / maakt mappen.</translation>
    </message>
    <message>
        <source>cv-kaarten</source>
        <translation>cv-kaarten</translation>
    </message>
    <message>
        <source>cards for tailored work (Wajong)</source>
        <translation>kaarten voor werk op maat (Wajong)</translation>
    </message>
    <message>
        <source>Cards for tailored work are for adviser and employer, and only for who is linked in Sonar: what is possible, and tasks near by that could be taken out of other work.</source>
        <translation>Kaarten voor werk op maat zijn voor adviseur en werkgever, en alleen van wie in Sonar is gekoppeld: wat er kan, en taken in de buurt die uit ander werk te halen zijn.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaarten</translation>
    </message>
</context>
<context>
    <name>spiegel::uicards::CardsFilters</name>
    <message>
        <source>branch</source>
        <translation>vestiging</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>adviser</source>
        <translation>adviseur</translation>
    </message>
    <message>
        <source>last occupation</source>
        <translation>laatste beroep</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>kwaliteit</translation>
    </message>
    <message>
        <source>Number, occupation, branch or adviser</source>
        <translation>Nummer, beroep, vestiging of adviseur</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Zoek in de lijst</translation>
    </message>
    <message>
        <source>search in the list</source>
        <translation>zoeken in de lijst</translation>
    </message>
    <message>
        <source>choose a branch</source>
        <translation>een vestiging kiezen</translation>
    </message>
    <message>
        <source>choose an adviser</source>
        <translation>een adviseur kiezen</translation>
    </message>
    <message>
        <source>choose an occupation</source>
        <translation>een beroep kiezen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>choose a range of quality</source>
        <translation>een kwaliteit kiezen</translation>
    </message>
    <message>
        <source>A choice hides %1 CVs of which this is not known.</source>
        <translation>Een keuze verbergt %1 cv&apos;s waarvan dit niet bekend is.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>A choice hides 1 CV of which this is not known.</source>
        <translation>Een keuze verbergt 1 cv waarvan dit niet bekend is.</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kaart</translation>
    </message>
    <message>
        <source>cv-kaart</source>
        <translation>cv-kaart</translation>
    </message>
    <message>
        <source>choose a kind of card</source>
        <translation>een soort kaart kiezen</translation>
    </message>
    <message>
        <source>tailored work (Wajong)</source>
        <translation>werk op maat (Wajong)</translation>
    </message>
    <message>
        <source>Cards for tailored work are only for who is linked in Sonar: nobody else is listed then.</source>
        <translation>Kaarten voor werk op maat zijn er alleen van wie in Sonar is gekoppeld: anderen staan dan niet in de lijst.</translation>
    </message>
    <message>
        <source>Wajong</source>
        <translation>Wajong</translation>
    </message>
</context>
<context>
    <name>spiegel::uicards::CardsPage</name>
    <message>
        <source>No card chosen</source>
        <translation>Nog geen kaart gekozen</translation>
    </message>
    <message>
        <source>Choose a CV in the list; its card appears here as it will be printed.</source>
        <translation>Kies een cv in de lijst; de kaart verschijnt hier zoals hij wordt gedrukt.</translation>
    </message>
    <message>
        <source>Just a moment</source>
        <translation>Een ogenblik</translation>
    </message>
    <message>
        <source>Vacancies and careers are being read.</source>
        <translation>De vacatures en loopbanen worden gelezen.</translation>
    </message>
    <message>
        <source>Making the card</source>
        <translation>De kaart maken</translation>
    </message>
    <message>
        <source>Painting the card</source>
        <translation>De kaart tekenen</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>De kaart bewaren</translation>
    </message>
    <message>
        <source>Saving the card of CV %1</source>
        <translation>De kaart van cv %1 bewaren</translation>
    </message>
    <message>
        <source>Saved as %1, but not written down in the database.</source>
        <translation>Bewaard als %1, maar niet in de database opgeschreven.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Bewaard als %1.</translation>
    </message>
    <message>
        <source>Cv-kaarten %1</source>
        <translation>Cv-kaarten %1</translation>
    </message>
    <message>
        <source>Cv-kaarten</source>
        <translation>Cv-kaarten</translation>
    </message>
    <message>
        <source>The batch was stopped.</source>
        <translation>De reeks is gestopt.</translation>
    </message>
    <message>
        <source>Make it again with the same folder, and it goes on where it was.</source>
        <translation>Maak hem opnieuw met dezelfde map, dan gaat hij verder waar hij was.</translation>
    </message>
    <message>
        <source>For %1 CVs there can be no card.</source>
        <translation>Voor %1 cv&apos;s kan er geen kaart zijn.</translation>
    </message>
    <message>
        <source>%1 cards could not be made.</source>
        <translation>%1 kaarten konden niet worden gemaakt.</translation>
    </message>
    <message>
        <source>Which and why stands in %1.</source>
        <translation>Welke en waarom staat in %1.</translation>
    </message>
    <message>
        <source>The export was not written down in the database: %1</source>
        <translation>De export is niet in de database opgeschreven: %1</translation>
    </message>
    <message>
        <source>%1 cards stand in %2.</source>
        <translation>Er staan %1 kaarten in %2.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open de map</translation>
    </message>
    <message>
        <source>Everybody on werk.nl this week, with the card that helps them on.</source>
        <translation>Iedereen op werk.nl deze week, met de kaart die hen verder helpt.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaar als pdf</translation>
    </message>
    <message>
        <source>Make a batch …</source>
        <translation>Maak een reeks …</translation>
    </message>
    <message>
        <source>CVs</source>
        <translation>Cv&apos;s</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>Zo breed als er plaats is</translation>
    </message>
    <message>
        <source>As large as on paper</source>
        <translation>Zo groot als op papier</translation>
    </message>
    <message>
        <source>No CVs yet</source>
        <translation>Nog geen cv&apos;s</translation>
    </message>
    <message>
        <source>Here you find everybody on werk.nl with their cv-kaart. First load a dump.</source>
        <translation>Hier vindt u iedereen op werk.nl met zijn cv-kaart. Laad eerst een dump.</translation>
    </message>
    <message>
        <source>Load a dump</source>
        <translation>Laad een dump</translation>
    </message>
    <message>
        <source>Reading the CVs</source>
        <translation>De cv&apos;s lezen</translation>
    </message>
    <message>
        <source>This takes a second or two for half a million people.</source>
        <translation>Voor een half miljoen mensen duurt dit een paar seconden.</translation>
    </message>
    <message>
        <source>The CVs could not be read</source>
        <translation>De cv&apos;s konden niet worden gelezen</translation>
    </message>
    <message>
        <source>What is wrong stands above.</source>
        <translation>Wat er mis is, staat hierboven.</translation>
    </message>
    <message>
        <source>Reading what cards need</source>
        <translation>Lezen wat nodig is voor kaarten</translation>
    </message>
    <message>
        <source>choose a CV</source>
        <translation>een cv kiezen</translation>
    </message>
    <message>
        <source>Choosing the CVs</source>
        <translation>De cv&apos;s kiezen</translation>
    </message>
    <message>
        <source>%1 CVs in the week of %2.</source>
        <translation>%1 cv&apos;s in de week van %2.</translation>
    </message>
    <message>
        <source>%1 of %2 CVs in the week of %3.</source>
        <translation>%1 van de %2 cv&apos;s in de week van %3.</translation>
    </message>
    <message>
        <source>For 1 CV there can be no card.</source>
        <translation>Voor 1 cv kan er geen kaart zijn.</translation>
    </message>
    <message>
        <source>1 card could not be made.</source>
        <translation>1 kaart kon niet worden gemaakt.</translation>
    </message>
    <message>
        <source>1 card stands in %1.</source>
        <translation>Er staat 1 kaart in %1.</translation>
    </message>
    <message>
        <source>1 CV in the week of %1.</source>
        <translation>1 cv in de week van %1.</translation>
    </message>
    <message>
        <source>The zip: %1.</source>
        <translation>De zip: %1.</translation>
    </message>
</context>
<context>
    <name>spiegel::uicards::CvList</name>
    <message>
        <source>CV</source>
        <translation>Cv</translation>
    </message>
    <message>
        <source>has left werk.nl</source>
        <translation>uitgestroomd</translation>
    </message>
    <message>
        <source>Last occupation</source>
        <translation>Laatste beroep</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Vestiging</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Adviseur</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <source>How good the CV is, 0 to 100: what is filled in, recent and findable.</source>
        <translation>Hoe goed het cv is, van 0 tot 100: wat is ingevuld, recent en vindbaar.</translation>
    </message>
</context>
<context>
    <name>spiegel::uicards::ZipFields</name>
    <message>
        <source>Also as a zip with a password, for a USB stick</source>
        <translation>Ook als zip met wachtwoord, voor een USB-stick</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>Zipbestand</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nog een keer hetzelfde</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Kiezen …</translation>
    </message>
    <message>
        <source>Open it with 7-Zip, for example; Windows itself cannot. Tell the password in another way than with the stick. The names of the files can be read without it.</source>
        <translation>U opent de zip bijvoorbeeld met 7-Zip; Windows zelf kan dat niet. Geef het wachtwoord op een andere manier door dan met de stick. De namen van de bestanden zijn ook zonder wachtwoord te lezen.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>De twee wachtwoorden verschillen.</translation>
    </message>
</context>
<context>
    <name>uicards</name>
    <message>
        <source>Cv-kaarten</source>
        <translation>Cv-kaarten</translation>
    </message>
    <message>
        <source>cv-kaart</source>
        <translation>cv-kaart</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 kaart</translation>
    </message>
    <message>
        <source>%1 cards</source>
        <translation>%1 kaarten</translation>
    </message>
    <message>
        <source> in 1 file</source>
        <translation> in 1 bestand</translation>
    </message>
    <message>
        <source> in %1 files</source>
        <translation> in %1 bestanden</translation>
    </message>
    <message>
        <source>; for 1 CV there can be none, the list beside the cards says why</source>
        <translation>; voor 1 cv kan het niet, de lijst bij de kaarten zegt waarom</translation>
    </message>
    <message>
        <source>; for %1 CVs there can be none, the list beside the cards says why</source>
        <translation>; voor %1 cv&apos;s kan het niet, de lijst bij de kaarten zegt waarom</translation>
    </message>
    <message>
        <source>Card of CV %1, quality %2</source>
        <translation>Kaart van cv %1, kwaliteit %2</translation>
    </message>
    <message>
        <source>Card for tailored work of CV %1</source>
        <translation>Kaart voor werk op maat van cv %1</translation>
    </message>
</context>
</TS>
