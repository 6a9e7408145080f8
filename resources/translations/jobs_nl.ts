<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>jobs</name>
    <message>
        <source>There is no branch %1 in this week.</source>
        <translation>In deze week is er geen vestiging %1.</translation>
    </message>
    <message>
        <source>No CV of this week names a branch: make cards for all CVs, or a list.</source>
        <translation>Geen enkel cv in deze week noemt een vestiging: maak kaarten voor alle cv&apos;s, of voor een lijst.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Kies een van: %1.</translation>
    </message>
    <message>
        <source>has left werk.nl</source>
        <translation>uitgestroomd</translation>
    </message>
    <message>
        <source>not in this week</source>
        <translation>niet in deze week</translation>
    </message>
    <message>
        <source>Two cards would get the same name: those of CV %1 and CV %2.</source>
        <translation>Twee kaarten zouden dezelfde naam krijgen: die van cv %1 en cv %2.</translation>
    </message>
    <message>
        <source>Put {cv} in the file name.</source>
        <translation>Zet {cv} in de bestandsnaam.</translation>
    </message>
    <message>
        <source>There is no share %1 of %2.</source>
        <translation>Er is geen deel %1 van %2.</translation>
    </message>
    <message>
        <source>Shares count from 1: 1/4, 2/4, 3/4, 4/4.</source>
        <translation>Delen tellen vanaf 1: 1/4, 2/4, 3/4, 4/4.</translation>
    </message>
    <message>
        <source>This is not a list of cards, or it is damaged (after row %1).</source>
        <translation>Dit is geen lijst van kaarten, of hij is beschadigd (na rij %1).</translation>
    </message>
    <message>
        <source>Run the batch again: what is done stays done.</source>
        <translation>Start de reeks opnieuw: wat klaar is, blijft klaar.</translation>
    </message>
    <message>
        <source>The list of cards cannot be read.</source>
        <translation>De lijst van kaarten kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>There are lists of two different divisions of the batch.</source>
        <translation>Er staan lijsten van twee verschillende verdelingen van de reeks.</translation>
    </message>
    <message>
        <source>Remove the lists that do not belong to this batch.</source>
        <translation>Haal de lijsten weg die niet bij deze reeks horen.</translation>
    </message>
    <message>
        <source>There are no lists to join here.</source>
        <translation>Er zijn hier geen lijsten om samen te voegen.</translation>
    </message>
    <message>
        <source>First run each share: --shard 1/N up to --shard N/N.</source>
        <translation>Maak eerst elk deel: --shard 1/N tot en met --shard N/N.</translation>
    </message>
    <message>
        <source>The list of share %1 of %2 is not there.</source>
        <translation>De lijst van deel %1 van %2 is er niet.</translation>
    </message>
    <message>
        <source>Run that share, then join again.</source>
        <translation>Maak dat deel, en voeg daarna opnieuw samen.</translation>
    </message>
    <message>
        <source>CV %1 stands in two of the lists.</source>
        <translation>Cv %1 staat in twee van de lijsten.</translation>
    </message>
    <message>
        <source>Write it like this: %1. In braces can stand: %2.</source>
        <translation>Schrijf het zo: %1. Tussen accolades kan staan: %2.</translation>
    </message>
    <message>
        <source>The file name may not begin or end with a slash, or contain &apos;..&apos;.</source>
        <translation>De bestandsnaam mag niet met een schuine streep beginnen of eindigen, en geen &apos;..&apos; bevatten.</translation>
    </message>
    <message>
        <source>The file name contains %1, which means nothing here.</source>
        <translation>In de bestandsnaam staat %1; dat betekent hier niets.</translation>
    </message>
    <message>
        <source>Cv-kaarten</source>
        <translation>Cv-kaarten</translation>
    </message>
    <message>
        <source>%1 of %2 cards are there, each of them whole.</source>
        <translation>%1 van de %2 kaarten staan er, en elk daarvan is heel.</translation>
    </message>
    <message>
        <source>The folder for the cards is no longer there: it was moved or removed, or its disk or USB stick was taken out.</source>
        <translation>De map voor de kaarten is er niet meer: verplaatst of verwijderd, of de schijf of usb-stick is eruit gehaald.</translation>
    </message>
    <message>
        <source>Put it back, then start again: what is done stays done.</source>
        <translation>Zet hem terug en begin opnieuw: wat klaar is, blijft klaar.</translation>
    </message>
    <message>
        <source>Another window or program is making cards in this folder.</source>
        <translation>Een ander venster of programma maakt al kaarten in deze map.</translation>
    </message>
    <message>
        <source>Wait until that is done, or choose another folder.</source>
        <translation>Wacht tot dat klaar is, of kies een andere map.</translation>
    </message>
    <message>
        <source>%1 of %2 cards had been made.</source>
        <translation>%1 van de %2 kaarten waren gemaakt.</translation>
    </message>
</context>
</TS>
