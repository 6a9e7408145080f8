// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/globalsearch.h"

#include <QTest>

using namespace spiegel;
using parts::Suggestion;

namespace {

parts::PageEntry entry(const char* id, const char* title, std::vector<Suggestion> finds)
{
    parts::PageEntry made;
    made.id = QLatin1String(id);
    made.title = QString::fromUtf8(title);
    made.icon = look::Icon::Careers;
    if (!finds.empty()) {
        made.search = [finds](const parts::Workplace&, const QString&, Progress&) { return finds; };
    }
    return made;
}

} // namespace

class TestGlobalSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesComeFirstAndKeysFindTheirPage()
    {
        const auto search = shell::globalSearch(
            {entry("start", "Start", {}),
             entry("careers", "Loopbanen", {{QStringLiteral("loods"), {}, QStringLiteral("occupation:1"), {}}})});
        const auto found = search({}, QStringLiteral("LOO"), Progress::unwatched());
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].text, QStringLiteral("Loopbanen"));
        QCOMPARE(shell::targetOf(found[0]), std::pair(QStringLiteral("careers"), QString()));
        QCOMPARE(shell::targetOf(found[1]), std::pair(QStringLiteral("careers"), QStringLiteral("occupation:1")));
    }
    void onePageCannotFillTheList()
    {
        const std::vector<Suggestion> many(20, Suggestion{QStringLiteral("kok"), {}, QStringLiteral("k"), {}});
        const auto search = shell::globalSearch({entry("careers", "Loopbanen", many), entry("cards", "Cv's", many)});
        QCOMPARE(search({}, QStringLiteral("kok"), Progress::unwatched()).size(), std::size_t(10));
    }
    void aCancelledSearchAsksNoMorePages()
    {
        int asked = 0;
        parts::PageEntry page = entry("careers", "Loopbanen", {});
        page.search = [&asked](const parts::Workplace&, const QString&, Progress& progress) {
            ++asked;
            progress.cancel();
            return std::vector<Suggestion>();
        };
        Progress progress;
        static_cast<void>(shell::globalSearch({page, page})({}, QStringLiteral("k"), progress));
        QCOMPARE(asked, 1);
    }
};

QTEST_GUILESS_MAIN(TestGlobalSearch)
#include "tst_globalsearch.moc"
