// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

/// Every text of a .ts file, as context and source; those without a finished translation apart.
struct Texts
{
    QSet<QString> all;
    QStringList unfinished;
};

Texts textsOf(const QString& path)
{
    Texts texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
            texts.all.insert(context + QLatin1Char('|') + source);
        } else if (xml.name() == QLatin1String("translation")) {
            const QString type = xml.attributes().value(QStringLiteral("type")).toString();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (type == QLatin1String("unfinished") || text.trimmed().isEmpty())
                texts.unfinished << context + QLatin1Char('|') + source;
        }
    }
    return texts;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceOfTheProgramIsThereInDutch();
    void noSentenceIsHiddenFromTheSearch();
    void nobodyIsCalledAClient();
};

void TestTranslations::everySentenceOfTheProgramIsThereInDutch()
{
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(SOURCE_FOLDER));
    lupdate.start(QStringLiteral(LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-I"),
                   QStringLiteral("."), // without it classes lose their namespace
                   QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("core"), QStringLiteral("ui"),
                   QStringLiteral("app"), QStringLiteral("-ts"), fresh});
    QVERIFY(lupdate.waitForFinished(120000));
    const QSet<QString> wanted = textsOf(fresh).all;
    QVERIFY(wanted.size() > 100);
    QSet<QString> there;
    QStringList unfinished;
    QDirIterator files(QStringLiteral(SOURCE_FOLDER "/resources/translations"), {QStringLiteral("*_nl.ts")},
                       QDir::Files);
    while (files.hasNext()) {
        const Texts texts = textsOf(files.next());
        there += texts.all;
        unfinished += texts.unfinished;
    }
    QVERIFY2(unfinished.isEmpty(), qPrintable(unfinished.join(QLatin1Char('\n'))));
    QStringList missing = (wanted - there).values();
    missing.sort();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
}

/// lupdate takes `translate(QT_TRANSLATE_NOOP(...))` for a call it does not understand, and leaves out what is in it.
void TestTranslations::noSentenceIsHiddenFromTheSearch()
{
    static const QRegularExpression hidden(QStringLiteral("\\b(translate|tr)\\(\\s*QT_TR"));
    int looked = 0;
    for (const QString& floor : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
        QDirIterator files(QStringLiteral(SOURCE_FOLDER "/") + floor, {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++looked;
            QVERIFY2(!hidden.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(file.fileName()));
        }
    }
    QVERIFY(looked > 100);
}

void TestTranslations::nobodyIsCalledAClient()
{
    QDirIterator files(QStringLiteral(SOURCE_FOLDER "/resources/translations"), {QStringLiteral("*_nl.ts")},
                       QDir::Files);
    static const QRegularExpression client(QStringLiteral("\\bklant(en)?\\b"),
                                           QRegularExpression::CaseInsensitiveOption);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto match = client.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(!match.hasMatch(), qPrintable(file.fileName() + QStringLiteral(": ") + match.captured()));
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
