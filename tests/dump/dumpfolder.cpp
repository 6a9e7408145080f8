// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dump/dumpfolder.h"

#include <QFile>
#include <QTest>

using namespace spiegel;

DumpFolder::DumpFolder(const QString& peildatum)
{
    put("dump.json", QStringLiteral(R"({"format": "werknl-dump", "version": 1, "peildatum": "%1", "bron": "test"})")
                         .arg(peildatum)
                         .toUtf8());
}

void DumpFolder::put(const char* name, const QByteArray& content) const
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

dump::LoadOrder DumpFolder::order() const
{
    dump::LoadOrder order;
    order.path = path();
    return order;
}

dump::LoadReport checked(const dump::LoadOrder& order)
{
    const auto report = dump::check(order, Workers(2), Progress::unwatched());
    if (!report)
        qFatal("%s", qPrintable(report.error().text()));
    return *report;
}

dump::LoadReport loaded(const QString& database, const dump::LoadOrder& order)
{
    const auto report = dump::load(database, order, Workers(2), Progress::unwatched());
    if (!report)
        qFatal("%s", qPrintable(report.error().text()));
    return *report;
}

QString rejectText(const dump::LoadReport& report)
{
    QString text;
    for (const dump::Reject& reject : report.rejects)
        text += QStringLiteral("%1:%2:%3:%4:%5\n")
                    .arg(reject.file)
                    .arg(reject.line)
                    .arg(reject.column, reject.value, dump::rejectWord(reject.kind));
    return text;
}
