// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/privatefile.h"
#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/text/dutch.h"
#include "ui/desk/desk.h"
#include "ui/map/mapfile.h"
#include "ui/map/mapview.h"
#include "ui/parts/banner.h"
#include "ui/parts/giveoutdialog.h"
#include "ui/parts/savepath.h"
#include "ui/targetgroup/giveoutfile.h"
#include "ui/targetgroup/targetpage.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

namespace spiegel::targetgroup {

namespace {

QString suffixOf(TargetPanel::Form form)
{
    return form == TargetPanel::Form::Csv ? QStringLiteral("csv") : QStringLiteral("pdf");
}

} // namespace

void TargetPage::askGiveOut(const QString& what, const QStringList& lines, const std::function<void()>& go)
{
    auto* const dialog = new parts::GiveOutDialog(what, lines, m_recipient, m_legalGround, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, go] {
        m_recipient = dialog->recipient();
        m_legalGround = dialog->ground();
        go();
    });
    dialog->open();
}

void TargetPage::askTable(TargetPanel::Form form)
{
    if (!m_outside || !m_outside->table)
        return;
    const statistics::Statistics& table = *m_outside->table;
    QStringList lines = statistics::notes(table);
    lines.prepend(table.zoneText);
    askGiveOut(titleOf(table), lines, [this, form] {
        if (form == TargetPanel::Form::Clipboard) {
            giveOutTable(form, {}, m_recipient, m_legalGround);
            return;
        }
        parts::askSavePath(this, tr("Give out the table"), tr("doelgroep-%1").arg(m_workplace.snapshot.iso()),
                           suffixOf(form),
                           [this, form](const QString& path) { giveOutTable(form, path, m_recipient, m_legalGround); });
    });
}

void TargetPage::giveOutTable(TargetPanel::Form form, const QString& path, const QString& recipient,
                              const QString& ground)
{
    m_desk.run<statistics::Statistics>(
        tr("Giving out the table"),
        [workplace = m_workplace, request = m_view.request(), recipient, ground](Progress& progress) {
            return giveOut(workplace, request, recipient, ground, progress);
        },
        this,
        [this, form, path](const Result<statistics::Statistics>& table) {
            if (table)
                released(*table, form, path);
            else
                m_banner->show(table.error());
        });
}

void TargetPage::released(const statistics::Statistics& table, TargetPanel::Form form, const QString& path)
{
    const QString number = QString::number(table.release.number);
    if (form == TargetPanel::Form::Clipboard) {
        QGuiApplication::clipboard()->setText(clipboardText(table));
        m_banner->show(parts::Banner::Kind::Ok, tr("On the clipboard. It is number %1 in the log.").arg(number));
        return;
    }
    const auto written = writePrivateFile(path, form == TargetPanel::Form::Csv ? csvFile(table) : pdfFile(table));
    if (written)
        m_banner->show(parts::Banner::Kind::Ok, tr("Saved as %1. It is number %2 in the log.").arg(path, number));
    else
        m_banner->show(written.error());
}

void TargetPage::askMap(const QString& suffix)
{
    const auto save = [this, suffix] {
        parts::askSavePath(this, tr("Save the map"), tr("doelgroep-%1").arg(m_workplace.snapshot.iso()), suffix,
                           [this](const QString& path) { saveMap(path, m_recipient, m_legalGround); });
    };
    if (m_view.color != MapColor::Protected) {
        save();
        return;
    }
    const map::Content content = m_map->content();
    askGiveOut(content.classes.figures().title, {content.classes.figures().of}, save);
}

void TargetPage::saveMap(const QString& path, const QString& recipient, const QString& ground)
{
    if (m_view.color != MapColor::Protected) {
        writeMap(path, nullptr, {}, {});
        return;
    }
    // What goes out is what the log has, not what was looked at.
    m_desk.run<statistics::Statistics>(
        tr("Giving out the map"),
        [workplace = m_workplace, request = m_view.mapRequest(), recipient, ground](Progress& progress) {
            return giveOut(workplace, request, recipient, ground, progress);
        },
        this,
        [this, path, recipient, ground](const Result<statistics::Statistics>& table) {
            if (!table) {
                m_banner->show(table.error());
                return;
            }
            const map::Figures figures = protectedFigures(*table);
            writeMap(path, &figures, recipient, ground);
        });
}

void TargetPage::writeMap(const QString& path, const map::Figures* figures, const QString& recipient,
                          const QString& ground)
{
    map::Content content = m_map->content();
    if (figures != nullptr)
        content.classes = map::Classes(*figures);
    const QString title = content.zoneText.isEmpty() || m_view.pc4 == 0
                              ? populations::name(m_view.population)
                              : tr("%1 %2").arg(populations::name(m_view.population), content.zoneText);
    const auto kind = QFileInfo(path).suffix().compare(QLatin1String("svg"), Qt::CaseInsensitive) == 0
                          ? map::MapFileKind::Svg
                          : map::MapFileKind::Png;
    const QJsonObject detail = {{QStringLiteral("what"), QStringLiteral("map")},
                                {QStringLiteral("file"), QFileInfo(path).fileName()},
                                {QStringLiteral("figures"), content.classes.figures().title},
                                {QStringLiteral("zone"), content.zoneText},
                                {QStringLiteral("recipient"), recipient},
                                {QStringLiteral("ground"), ground}};
    m_desk.run<bool>(
        tr("Saving the map"),
        [workplace = m_workplace, shapes = m_ground->shapes, content, camera = m_map->camera(), title, kind, path,
         detail](Progress&) -> Result<bool> {
            const auto file = map::mapFile(shapes, content, camera, title, kind);
            if (!file)
                return fail(file.error());
            auto database = store::Database::open(workplace.database, store::Access::Write);
            if (!database)
                return fail(database.error());
            if (const auto logged =
                    store::writeJournal(*database, QStringLiteral("export"), workplace.snapshot, detail);
                !logged)
                return fail(logged.error());
            if (const auto written = writePrivateFile(path, *file); !written)
                return fail(written.error());
            return true;
        },
        this,
        [this, path](const Result<bool>& saved) {
            if (saved)
                m_banner->show(parts::Banner::Kind::Ok, tr("Saved as %1.").arg(path));
            else
                m_banner->show(saved.error());
        });
}

} // namespace spiegel::targetgroup
