<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>source</name>
    <message>
        <source>This archive unfolds into far more than its size: it may be a trap.</source>
        <translation>Dit archief wordt bij het uitpakken veel groter dan het is. Dat kan een valstrik zijn.</translation>
    </message>
    <message>
        <source>If you trust it, unpack it yourself and choose the folder.</source>
        <translation>Vertrouwt u het? Pak het dan zelf uit en kies de map.</translation>
    </message>
    <message>
        <source>A file in this archive has not the size that the archive says.</source>
        <translation>Een bestand in dit archief is niet zo groot als het archief zegt.</translation>
    </message>
    <message>
        <source>The archive is damaged: copy it again.</source>
        <translation>Het archief is beschadigd. Kopieer het opnieuw.</translation>
    </message>
    <message>
        <source>Looking through the archive</source>
        <translation>Het archief doorzoeken</translation>
    </message>
    <message>
        <source>This archive is damaged, cut off or of an unknown kind (%1).</source>
        <translation>Dit archief is beschadigd, afgebroken of van een onbekende soort (%1).</translation>
    </message>
    <message>
        <source>Copy it again. Archives may be .zip, .tar.gz, .tar.zst and .7z.</source>
        <translation>Kopieer het opnieuw. Een archief mag .zip, .tar.gz, .tar.zst of .7z zijn.</translation>
    </message>
    <message>
        <source>This archive is protected with a password.</source>
        <translation>Dit archief is beveiligd met een wachtwoord.</translation>
    </message>
    <message>
        <source>Unpack it yourself into a folder of your own and choose that folder.</source>
        <translation>Pak het zelf uit in een eigen map en kies die map.</translation>
    </message>
    <message>
        <source>Do not trust this archive. Ask who made it for a new one with plain files only.</source>
        <translation>Vertrouw dit archief niet. Vraag de maker om een nieuw archief met alleen gewone bestanden.</translation>
    </message>
    <message>
        <source>The archive holds a name that points outside it: &quot;%1&quot;.</source>
        <translation>In het archief staat een naam die naar buiten wijst: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The archive holds a link or a device: &quot;%1&quot;.</source>
        <translation>In het archief staat een koppeling of een apparaat: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The archive holds several folders.</source>
        <translation>In het archief staan meer mappen.</translation>
    </message>
    <message>
        <source>Unpack it and choose the folder of one dump.</source>
        <translation>Pak het uit en kies de map van één dump.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or a document, not a dump.</source>
        <translation>Dit is een rekenblad of een document, geen dump.</translation>
    </message>
    <message>
        <source>Save each sheet as &apos;CSV UTF-8&apos; and load those with a profile.</source>
        <translation>Bewaar elk blad als &apos;CSV UTF-8&apos; en laad die bestanden met een profiel.</translation>
    </message>
    <message>
        <source>This archive holds only another archive: &quot;%1&quot;.</source>
        <translation>In dit archief zit alleen een ander archief: &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Unpack the outer one and choose the inner one.</source>
        <translation>Pak het buitenste uit en kies het binnenste.</translation>
    </message>
    <message>
        <source>The archive holds two files called &quot;%1&quot;.</source>
        <translation>In het archief staan twee bestanden met de naam &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This file does not exist.</source>
        <translation>Dit bestand bestaat niet.</translation>
    </message>
    <message>
        <source>Look whether the name is spelled right.</source>
        <translation>Kijk of de naam goed gespeld is.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>U mag dit bestand niet lezen.</translation>
    </message>
    <message>
        <source>Ask its owner for permission, or copy it to a folder of your own.</source>
        <translation>Vraag de eigenaar om toestemming, of kopieer het naar een eigen map.</translation>
    </message>
    <message>
        <source>The file could not be read (%1).</source>
        <translation>Het bestand kon niet worden gelezen (%1).</translation>
    </message>
    <message>
        <source>Copy it to this machine and try again.</source>
        <translation>Kopieer het naar deze computer en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This is no file but a folder, a pipe or a device.</source>
        <translation>Dit is geen bestand, maar een map, een pijp of een apparaat.</translation>
    </message>
    <message>
        <source>Choose a plain file.</source>
        <translation>Kies een gewoon bestand.</translation>
    </message>
    <message>
        <source>This file is much too large for what it should be.</source>
        <translation>Dit bestand is veel te groot voor wat het zou moeten zijn.</translation>
    </message>
    <message>
        <source>Look whether it is the right file.</source>
        <translation>Kijk of dit het goede bestand is.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Dit bestand is leeg.</translation>
    </message>
    <message>
        <source>A file without rows still has its line of column names. Leave the file out when the table is not there.</source>
        <translation>Ook een bestand zonder rijen heeft een regel met kolomnamen. Laat het bestand weg als de tabel er niet is.</translation>
    </message>
    <message>
        <source>This file is written in UTF-16, not in UTF-8.</source>
        <translation>Dit bestand is geschreven in UTF-16, niet in UTF-8.</translation>
    </message>
    <message>
        <source>Save it as &apos;CSV UTF-8&apos; and load it again.</source>
        <translation>Bewaar het als &apos;CSV UTF-8&apos; en laad het opnieuw.</translation>
    </message>
    <message>
        <source>This file is no text.</source>
        <translation>Dit bestand is geen tekst.</translation>
    </message>
    <message>
        <source>The line of column names is not UTF-8.</source>
        <translation>De regel met kolomnamen is geen UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as &apos;CSV UTF-8&apos;, or name its encoding in a profile.</source>
        <translation>Bewaar het bestand als &apos;CSV UTF-8&apos;, of noem de codering in een profiel.</translation>
    </message>
    <message>
        <source>A quote stands in the wrong place in the line of column names.</source>
        <translation>In de regel met kolomnamen staat een aanhalingsteken op de verkeerde plaats.</translation>
    </message>
    <message>
        <source>Mend that line and load again.</source>
        <translation>Verbeter die regel en laad opnieuw.</translation>
    </message>
    <message>
        <source>The first line has more than %1 columns.</source>
        <translation>De eerste regel heeft meer dan %1 kolommen.</translation>
    </message>
    <message>
        <source>The lines of this file end in a lone carriage return.</source>
        <translation>De regels van dit bestand eindigen op een losse wagenterugloop (CR).</translation>
    </message>
    <message>
        <source>Save it with line ends LF or CRLF.</source>
        <translation>Bewaar het met regeleinden LF of CRLF.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, regel %2</translation>
    </message>
    <message>
        <source>A quote opens on line %1 and is never closed.</source>
        <translation>Een aanhalingsteken gaat open op regel %1 en wordt nooit gesloten.</translation>
    </message>
    <message>
        <source>Close it, or double it when it belongs to the text; then load again.</source>
        <translation>Sluit het, of schrijf het dubbel als het bij de tekst hoort. Laad daarna opnieuw.</translation>
    </message>
    <message>
        <source>A quote opens on line %1 and is not closed within %2.</source>
        <translation>Een aanhalingsteken gaat open op regel %1 en wordt niet binnen %2 gesloten.</translation>
    </message>
    <message>
        <source>The row that begins on line %1 is longer than %2.</source>
        <translation>De rij die begint op regel %1 is langer dan %2.</translation>
    </message>
    <message>
        <source>Look whether the line ends are missing in this file.</source>
        <translation>Kijk of de regeleinden in dit bestand ontbreken.</translation>
    </message>
    <message>
        <source>&quot;format&quot; is not &quot;%1&quot;.</source>
        <translation>&quot;format&quot; is niet &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose a dump of werk.nl, or a profile for another source.</source>
        <translation>Kies een dump van werk.nl, of een profiel voor een andere bron.</translation>
    </message>
    <message>
        <source>&quot;version&quot; is not %1, the only one this program knows.</source>
        <translation>&quot;version&quot; is niet %1, de enige die dit programma kent.</translation>
    </message>
    <message>
        <source>Install a newer version of this program, or have the dump made again.</source>
        <translation>Installeer een nieuwere versie van dit programma, of laat de dump opnieuw maken.</translation>
    </message>
    <message>
        <source>&quot;peildatum&quot; is missing or is no date.</source>
        <translation>&quot;peildatum&quot; ontbreekt of is geen datum.</translation>
    </message>
    <message>
        <source>Write the day the dump shows as YYYY-MM-DD, for example &quot;2015-03-02&quot;.</source>
        <translation>Schrijf de dag van de dump als JJJJ-MM-DD, bijvoorbeeld &quot;2015-03-02&quot;.</translation>
    </message>
    <message>
        <source>&quot;bron&quot; is no text.</source>
        <translation>&quot;bron&quot; is geen tekst.</translation>
    </message>
    <message>
        <source>Write it between quotes.</source>
        <translation>Zet het tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>There is no dump.json, so it is not known which day this dump shows.</source>
        <translation>Er is geen dump.json. Daarom is niet bekend van welke dag deze dump is.</translation>
    </message>
    <message>
        <source>Choose the folder or archive that holds dump.json. For data of another source choose its profile.</source>
        <translation>Kies de map of het archief met dump.json. Kies voor gegevens van een andere bron het profiel van die bron.</translation>
    </message>
    <message>
        <source>This folder could not be read (%1).</source>
        <translation>Deze map kon niet worden gelezen (%1).</translation>
    </message>
    <message>
        <source>Write it again, or take a sound copy.</source>
        <translation>Schrijf het opnieuw, of neem een goede kopie.</translation>
    </message>
    <message>
        <source>This is no valid JSON (line %1: %2).</source>
        <translation>Dit is geen geldige JSON (regel %1: %2).</translation>
    </message>
    <message>
        <source>Mend that line; often a comma or a quote is missing.</source>
        <translation>Verbeter die regel. Vaak ontbreekt een komma of een aanhalingsteken.</translation>
    </message>
    <message>
        <source>This JSON does not begin with { and end with }.</source>
        <translation>Deze JSON begint niet met { en eindigt niet met }.</translation>
    </message>
</context>
</TS>
