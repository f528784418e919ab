//! Rows as columns of equal width, and as CSV.

use unicode_width::UnicodeWidthStr;

use super::super::rehearse::Rehearsal;

/// Columns as wide as their widest cell; the first row is underlined.
pub fn plain(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let line = |cells: Vec<&str>| {
        let padded = cells
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell}{}", " ".repeat(width.saturating_sub(cell.width()))));
        format!("  {}\n", padded.collect::<Vec<_>>().join("  ").trim_end())
    };
    let mut text = String::new();
    for (index, row) in rows.iter().enumerate() {
        text.push_str(&line(row.iter().map(String::as_str).collect()));
        if index == 0 {
            let rules: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
            text.push_str(&line(rules.iter().map(String::as_str).collect()));
        }
    }
    text
}

/// Every case of a rehearsal as CSV (RFC 4180), with a heading.
pub fn csv(rehearsal: &Rehearsal) -> String {
    let mut text = String::from("audience,phone,name,platform,profile,proof,managed,outcome,result,next\r\n");
    for stage in &rehearsal.stages {
        for audience in &stage.audiences {
            for case in &stage.cases {
                let next = match case.fare {
                    super::super::rehearse::Fare::Stopped(halt) => halt.next.id(),
                    _ => "",
                };
                let cells = [
                    audience.as_str(),
                    &case.phone,
                    &case.name,
                    case.platform.id(),
                    case.profile.id(),
                    case.proof.id(),
                    case.managed.id(),
                    case.fare.outcome(),
                    case.fare.id(),
                    next,
                ];
                text.push_str(&cells.map(cell).join(","));
                text.push_str("\r\n");
            }
        }
    }
    text
}

/// A cell of CSV. What a spreadsheet would take for a formula is led by a quote.
pub fn cell(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = if formula { format!("'{text}") } else { text.to_owned() };
    if text.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}
