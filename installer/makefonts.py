#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes SpiegelSans-*.otf from Debian's fonts-inter (Inter 3.19, OFL). Run by hand when the fonts change:

    apt install fonts-inter python3-fonttools && python3 installer/makefonts.py

Qt 6.4 cannot switch font features on, so the derived family has them settled: every digit has one width (tnum),
and there are no contextual alternates (calt turns '->' into an arrow, also inside text copied from a PDF).
It is a family with a name of its own, so that an Inter installed on the machine never takes its place: the same bytes
everywhere. Kept: Latin, Greek, Cyrillic, punctuation, arrows, mathematics; kerning and marks.
"""
import os
from fontTools import subset
from fontTools.ttLib import TTFont

SOURCE = "/usr/share/fonts/opentype/inter/Inter-{}.otf"
FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "resources", "fonts")
FAMILY = "Spiegel Sans"
KEEP = [(0x20, 0x24F), (0x2B0, 0x36F), (0x370, 0x3FF), (0x400, 0x45F), (0x490, 0x4FF), (0x1E00, 0x1EFF),
        (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2150, 0x218F), (0x2190, 0x21FF),
        (0x2200, 0x22FF), (0x2300, 0x23FF), (0x25A0, 0x25FF), (0x2713, 0x2717)]


def tabular(font):
    for record in font["GSUB"].table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for table in font["GSUB"].table.LookupList.Lookup[index].SubTable:
                    return dict(getattr(table, "ExtSubTable", table).mapping)
    raise SystemExit("no tnum in the font")


def rename(font, style):
    names = font["name"]
    names.names = [n for n in names.names if n.nameID in (0, 8, 9, 11, 12, 13, 14)]
    basic = style in ("Regular", "Bold", "Italic")
    texts = {1: FAMILY if basic else f"{FAMILY} {style}", 2: style if basic else "Regular",
             3: f"SpiegelSans-{style}", 4: f"{FAMILY} {style}", 5: "Version 1.000; derived from Inter",
             6: f"SpiegelSans-{style}", 16: FAMILY, 17: style}
    for number, text in texts.items():
        names.setName(text, number, 3, 1, 0x409)
    cff = font["CFF "].cff
    cff.fontNames[0] = f"SpiegelSans-{style}"
    top = cff.topDictIndex[0]
    top.FamilyName, top.FullName = FAMILY, f"{FAMILY} {style}"


def make(style):
    font = TTFont(SOURCE.format(style), recalcTimestamp=False)
    figures = tabular(font)
    for table in font["cmap"].tables:
        for code in range(0x30, 0x3A):
            if code in table.cmap:
                table.cmap[code] = figures.get(table.cmap[code], table.cmap[code]) # tables may share one dict
    cmap = font.getBestCmap()
    for code in range(0x30, 0x3A):  # interpolation left the 4 a thousandth narrower
        font["hmtx"][cmap[code]] = (font["hmtx"][cmap[0x30]][0], font["hmtx"][cmap[code]][1])
    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.name_IDs = ["*"]
    options.recalc_timestamp = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in KEEP for code in range(first, last + 1)])
    subsetter.subset(font)
    rename(font, style)
    font.save(os.path.join(FOLDER, f"SpiegelSans-{style}.otf"))


for wanted in ("Regular", "Italic", "Medium", "SemiBold", "Bold"):
    make(wanted)
