// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

struct Room
{
    QString name;
    QString folder;
    QSet<QString> uses;
};

/// The floors of core, lowest first; an arrow never goes up.
const QList<QStringList>& floors()
{
    static const QList<QStringList> all = {
        {QStringLiteral("foundation"), QStringLiteral("text")},
        {QStringLiteral("store"), QStringLiteral("source"), QStringLiteral("worksheets"), QStringLiteral("versions"),
         QStringLiteral("privacy"), QStringLiteral("profiles"), QStringLiteral("codes"), QStringLiteral("occupations"),
         QStringLiteral("people"), QStringLiteral("vacancies"), QStringLiteral("employers"),
         QStringLiteral("geography")},
        {QStringLiteral("dump"),        QStringLiteral("demo"),          QStringLiteral("figures"),
         QStringLiteral("careers"),     QStringLiteral("peers"),         QStringLiteral("predictions"),
         QStringLiteral("quality"),     QStringLiteral("employability"), QStringLiteral("nearby"),
         QStringLiteral("weighing"),    QStringLiteral("linking"),       QStringLiteral("soundness"),
         QStringLiteral("populations"), QStringLiteral("market"),        QStringLiteral("openmatch"),
         QStringLiteral("releases"),    QStringLiteral("statistics"),    QStringLiteral("personas"),
         QStringLiteral("communities"), QStringLiteral("comparison"),    QStringLiteral("seekers")},
        {QStringLiteral("cards"), QStringLiteral("wajongcards"), QStringLiteral("vacancycards"),
         QStringLiteral("employercards"), QStringLiteral("occupationcards"), QStringLiteral("origins"),
         QStringLiteral("effects"), QStringLiteral("reports"), QStringLiteral("delivery"), QStringLiteral("brainstorm"),
         QStringLiteral("slides"), QStringLiteral("spreadsheets"), QStringLiteral("mailing"), QStringLiteral("paper"),
         QStringLiteral("cardpages"), QStringLiteral("jobs")},
    };
    return all;
}

int floorOf(const QString& room)
{
    for (qsizetype floor = 0; floor < floors().size(); ++floor) {
        if (floors()[floor].contains(room))
            return static_cast<int>(floor);
    }
    return -1;
}

QList<Room> readRooms()
{
    QFile file(QStringLiteral(ARROWS_FILE));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Room> rooms;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QStringList words = QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.size() >= 2)
            rooms.append({words[0], words[1], QSet<QString>(words.begin() + 2, words.end())});
    }
    return rooms;
}

/// Every include of the files below a folder: file, then what it includes.
QList<QPair<QString, QString>> includesBelow(const QString& folder)
{
    static const QRegularExpression include(QStringLiteral("^[ \\t]*\\x23include\\s*[<\"]([^>\"]+)[>\"]"),
                                            QRegularExpression::MultilineOption);
    QList<QPair<QString, QString>> found;
    const QString top = QStringLiteral(SOURCE_FOLDER "/");
    QDirIterator files(top + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        auto match = include.globalMatch(text);
        while (match.hasNext())
            found.append({file.fileName().mid(top.size()), match.next().captured(1)});
    }
    return found;
}

QString arrow(const QPair<QString, QString>& include)
{
    return include.first + QStringLiteral(" -> ") + include.second;
}

} // namespace

class TestArrows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void includesStayWithinWhatARoomUses();
    void arrowsNeverGoUp();
    void arrowsMakeNoCircle();
    void aReckonedLinkReachesNoCard();
    void outsideLibrariesStayInTheirRooms_data();
    void outsideLibrariesStayInTheirRooms();

private:
    QList<Room> m_rooms;
};

void TestArrows::initTestCase()
{
    m_rooms = readRooms();
    QVERIFY(m_rooms.size() > 10);
}

void TestArrows::includesStayWithinWhatARoomUses()
{
    QMap<QString, QString> roomOfFolder;
    for (const Room& room : m_rooms)
        roomOfFolder[room.folder] = room.name;
    QStringList wrong;
    for (const Room& room : m_rooms) {
        for (const auto& include : includesBelow(room.folder)) {
            const QString target = include.second.section(QLatin1Char('/'), 0, 1);
            if (!target.startsWith(QStringLiteral("core/")) && !target.startsWith(QStringLiteral("ui/")) &&
                !target.startsWith(QStringLiteral("app/")))
                continue;
            if (target != room.folder && !room.uses.contains(roomOfFolder.value(target)))
                wrong << arrow(include);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestArrows::arrowsNeverGoUp()
{
    QStringList wrong;
    for (const Room& room : m_rooms) {
        if (!room.folder.startsWith(QStringLiteral("core/")))
            continue;
        QVERIFY2(floorOf(room.name) >= 0, qPrintable(room.name + QStringLiteral(" is on no floor")));
        for (const QString& used : room.uses) {
            const bool isData = used == QLatin1String("fonts") || used == QLatin1String("translations");
            if (!isData && (floorOf(used) < 0 || floorOf(used) > floorOf(room.name)))
                wrong << room.name + QStringLiteral(" -> ") + used;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestArrows::arrowsMakeNoCircle()
{
    // Takes away rooms that use nobody who is left; what remains goes round in circles.
    QMap<QString, QSet<QString>> left;
    for (const Room& room : m_rooms)
        left[room.name] = room.uses;
    bool hasShrunk = true;
    while (hasShrunk) {
        hasShrunk = false;
        for (const QString& name : left.keys()) {
            const auto stillThere = left.value(name) & QSet<QString>(left.keyBegin(), left.keyEnd());
            if (stillThere.isEmpty()) {
                left.remove(name);
                hasShrunk = true;
            }
        }
    }
    QVERIFY2(left.isEmpty(), qPrintable(QStringList(left.keys()).join(QStringLiteral(", "))));
}

/// Who is linked by chances alone is counted and judged, and is on no card, in no batch and on no paper.
void TestArrows::aReckonedLinkReachesNoCard()
{
    QStringList wrong;
    for (const Room& room : m_rooms) {
        if (floorOf(room.name) == static_cast<int>(floors().size()) - 1 &&
            room.uses.contains(QStringLiteral("linking")))
            wrong << room.name;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char(' '))));
}

void TestArrows::outsideLibrariesStayInTheirRooms_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("allowed");
    QTest::newRow("sqlite") << QStringLiteral("^sqlite3\\.h$") << QStringList{QStringLiteral("core/store/")};
    QTest::newRow("libarchive") << QStringLiteral("^archive(_entry)?\\.h$")
                                << QStringList{QStringLiteral("core/source/"), QStringLiteral("core/delivery/")};
    QTest::newRow("Boost.Graph") << QStringLiteral("^boost/graph/")
                                 << QStringList{QStringLiteral("core/careers/"), QStringLiteral("core/geography/")};
    QTest::newRow("GLPK") << QStringLiteral("^glpk\\.h$")
                          << QStringList{QStringLiteral("core/figures/"), QStringLiteral("core/releases/")};
    QTest::newRow("LIBLINEAR") << QStringLiteral("^linear\\.h$") << QStringList{QStringLiteral("core/employability/")};
    QTest::newRow("igraph") << QStringLiteral("^igraph") << QStringList{QStringLiteral("core/communities/")};
    QTest::newRow("libxlsxwriter") << QStringLiteral("^xlsxwriter")
                                   << QStringList{QStringLiteral("core/spreadsheets/")};
    QTest::newRow("CLI11") << QStringLiteral("^CLI/") << QStringList{QStringLiteral("app/cli/")};
    QTest::newRow("painting") << QStringLiteral(
                                     "^(QPainter|QImage|QFont|QGuiApplication|QPdfWriter|QSvg.*|QColor|QPixmap)$")
                              << QStringList{QStringLiteral("core/paper/"), QStringLiteral("core/cardpages/"),
                                             QStringLiteral("ui/"), QStringLiteral("app/desktop/"),
                                             QStringLiteral("app/cli/main.cpp")};
    QTest::newRow("widgets") << QStringLiteral("^(QWidget|QApplication|QDialog|QMainWindow|QtWidgets|QtCharts.*|QChart."
                                               "*|QAbstractItemView|QPushButton|QLabel)$")
                             << QStringList{QStringLiteral("ui/"), QStringLiteral("app/desktop/")};
}

void TestArrows::outsideLibrariesStayInTheirRooms()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, allowed);
    const QRegularExpression library(pattern);
    QStringList wrong;
    for (const char* folder : {"core", "ui", "app"}) {
        for (const auto& include : includesBelow(QString::fromLatin1(folder))) {
            const bool isAllowed = std::any_of(allowed.begin(), allowed.end(),
                                               [&](const QString& place) { return include.first.startsWith(place); });
            if (!isAllowed && library.match(include.second).hasMatch())
                wrong << arrow(include);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestArrows)
#include "tst_arrows.moc"
