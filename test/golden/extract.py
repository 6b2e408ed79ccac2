#!/usr/bin/env python3
"""From OGP's own files to the coded columns of them: ids, codes, grades, flags and years, no titles and no texts.

    python3 test/golden/extract.py ARCHIVAL.csv CURRENT.csv

Writes test/fixtures/coded-archival.csv and coded-current.csv, which are in the repository so that the golden figures are
checked in every checkout. Columns of text that the builder asks for are there and empty; a short title is made of the number.
"""
import csv
import sys
from pathlib import Path

csv.field_size_limit(10**9)
FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"

TEXTS = {
    "archival": ["Theme", "Commitment Title", "Short Title", "Full Text", "Start Date", "End Date", "Lead Institution", "Supporting Institution(s)"],
    "current": ["Theme", "Commitment Title", "Short Title", "Full Text", "Start Date", "End Date", "Lead Institution", "Supporting Institution(s)"],
}
CODED = {
    "archival": (
        ["Country", "Action Plan Number", "Comm No"],
        [
            "Checksum", "Specificity", "Value -Info", "Value -Part", "Value -Acc", "Value -Tech", "_Relevant", "Potential impact",
            "Completion (progress report)", "Starred (pre-June 2014 assessments)", "Starred (2015 only)",
            "Starred (current formula) progress report", "Year of submission", "Report publication year (progress report)",
            "Report publication year (end of term)", "Completion (end of term)", "Did it open government (end of term only)",
            "Starred (current formula) end of term",
        ],
    ),
    "current": (
        [
            "Commitment Unique Identifier", "Country/Locality", "Action Plan Number", "Commitment Number", "Code", "Region",
            "National Or Local", "Year Of Submission", "Action Plan End Year",
        ],
        [
            "Report Publication Year (Progress Report)", "Specificity", "Verifiable", "OGP Value Access To Information",
            "OGP Value Civic Participation", "OGP Value Public Accountability", "OGP Value Technology", "_Relevant",
            "Potential Impact", "Completion (Progress Report)", "Starred (2015 Only)", "Starred (Current Formula) Progress Report",
            "Potential for Results", "Report Publication Year (End Of Term)", "Completion (End Of Term)", "Early Results",
            "Did It Open Government (Overall)", "Did It Open Government (Access To Information)",
            "Did It Open Government (Civic Participation)", "Did It Open Government: Public Accountability",
            "Starred (Current Formula) End of Term", "Carried Forward", "URL", "Action Plan ID",
        ],
    ),
}
NUMBER = {"archival": "Comm No", "current": "Commitment Number"}


def extract(form: str, source: str) -> None:
    with open(source, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    at = next(i for i, row in enumerate(rows[:3]) if "Commitment Title" in row)
    header, body = rows[at], rows[at + 1 :]
    before, after = CODED[form]
    # The tags of policy areas lie between the institutions and the first column of findings; the contacts, there too, are left out.
    first, last = header.index("Supporting Institution(s)") + 1, header.index(after[0])
    tags = [i for i in range(first, last) if not header[i].startswith("Contact")]
    columns = [*(header.index(name) for name in before), *(None for _ in TEXTS[form]), *tags, *(header.index(name) for name in after)]
    names = [*before, *TEXTS[form], *(header[i] for i in tags), *after]
    title = names.index("Short Title")
    with open(FIXTURES / f"coded-{form}.csv", "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(names)
        for row in body:
            cells = ["" if i is None else row[i] for i in columns]
            cells[title] = f"Commitment {row[header.index(NUMBER[form])]}"
            out.writerow(cells)


if __name__ == "__main__":
    extract("archival", sys.argv[1])
    extract("current", sys.argv[2])
