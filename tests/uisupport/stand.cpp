// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/uisupport/stand.h"

#include "core/store/database.h"

#include <QTest>

namespace spiegel::support {

namespace {

constexpr int patienceMs = 20000;

} // namespace

Surroundings::Surroundings(const QString& database)
{
    place.database = database;
    place.snapshot = Day::of(2015, 3, 2);
    place.snapshots = {place.snapshot};
}

void Surroundings::seat(parts::Page& page)
{
    page.resize(1200, 800);
    page.show();
    page.setWorkplace(place);
    waitForRest();
}

void Surroundings::waitForRest()
{
    for (int i = 0; i < 4; ++i) { // an answer may ask for more
        QTest::qWait(20);
        QVERIFY(QTest::qWaitFor([this] { return desk.isIdle(); }, patienceMs));
    }
}

std::vector<releases::LogEntry> Surroundings::log() const
{
    auto database = store::Database::open(place.database, store::Access::Read);
    return *releases::readLog(*database);
}

} // namespace spiegel::support
