//! The audit as one page to forward: no script, nothing from elsewhere, no name of a person, prints well.

use std::fmt::Write as _;

use super::super::finding::{Finding, Severity};
use super::super::rehearse::{Crowd, Fare, Rehearsal, Stage, in_words};
use super::super::texts::Meaning;
use super::super::{Audit, Texts};
use super::text::{fare, of_whom, place};
use super::{file, managed, outcome, policy_file, proof, severity, subject, system, unseen, who};
use crate::content::Catalog;
use crate::enroll::answers::{Managed, Proof};
use crate::enroll::phone::Platform;
use crate::locale::Translator;
use crate::outside::text::markup;

/// The one style sheet. Its hash stands in the page, so that nothing else can style it.
pub const STYLE: &str = include_str!("page.css");
/// SHA-256 of [`STYLE`], in Base64; a test holds it against the file.
pub const STYLE_HASH: &str = "uTDOpKSMNhsoIYgFujk8WCxo+h00RLroLQkX3MimrlM=";

/// The page.
pub fn page(
    audit: &Audit,
    texts: &Texts,
    catalog: &Catalog,
    words: &Translator,
    rehearsal: &Rehearsal,
) -> String {
    let mut page = String::with_capacity(64 * 1024);
    let _ = write!(
        page,
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{STYLE_HASH}'; \
         base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n\
         <title>Passkeys in Authenticator: who would get stuck</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
    );
    let _ = write!(
        page,
        "<header>\n<h1>Passkeys in Authenticator: who would get stuck</h1>\n<p><strong>{}</strong> ({})</p>\n\
         <p class=\"tag\">Made by Passkey Companion from an export of the tenant's settings{}. Nothing was sent anywhere.</p>\n\
         <nav aria-label=\"Parts\"><ul>\n<li><a href=\"#findings\">Findings</a></li>\n\
         <li><a href=\"#rehearsal\">The rollout, rehearsed</a></li>\n<li><a href=\"#policy\">The policy that follows</a></li>\n\
         <li><a href=\"#unseen\">Not looked at</a></li>\n<li><a href=\"#files\">Files</a></li>\n</ul></nav>\n</header>\n<main>\n",
        markup(outcome(audit.outcome)),
        audit.outcome,
        audit
            .export
            .newest
            .get(..10)
            .map(|day| format!(", newest change {}", markup(day)))
            .unwrap_or_default(),
    );
    findings(audit, texts, catalog, words, &mut page);
    rehearsed(audit, rehearsal, &mut page);
    page.push_str("<h2 id=\"policy\">The policy that follows</h2>\n");
    for file in policy_file::files(audit) {
        let _ = writeln!(page, "<pre tabindex=\"0\">{}</pre>", markup(&file.text));
    }
    list("unseen", "Not looked at", &unseen(audit, texts), &mut page);
    let files: Vec<String> = audit.export.files.iter().map(file).collect();
    list("files", "Files", &files, &mut page);
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

fn list(id: &str, heading: &str, lines: &[String], page: &mut String) {
    let _ = writeln!(page, "<h2 id=\"{id}\">{heading}</h2>\n<ul>");
    for line in lines {
        let _ = writeln!(page, "<li>{}</li>", markup(line));
    }
    page.push_str("</ul>\n");
}

fn findings(audit: &Audit, texts: &Texts, catalog: &Catalog, words: &Translator, page: &mut String) {
    page.push_str("<h2 id=\"findings\">Findings</h2>\n");
    if audit.findings.is_empty() {
        page.push_str("<p>None.</p>\n");
    }
    for level in Severity::ALL {
        let here: Vec<&Finding> =
            audit.findings.iter().filter(|finding| finding.severity == *level).collect();
        if here.is_empty() {
            continue;
        }
        let _ = writeln!(page, "<h3>{}</h3>", markup(severity(*level)));
        for finding in here {
            if let Some(meaning) = texts.of(finding.id) {
                article(audit, finding, meaning, catalog, words, page);
            }
        }
    }
}

fn article(
    audit: &Audit,
    finding: &Finding,
    meaning: &Meaning,
    catalog: &Catalog,
    words: &Translator,
    page: &mut String,
) {
    let only = if finding.report_only { ", report-only: not in force" } else { "" };
    let _ = writeln!(
        page,
        "<article class=\"{}\">\n<h4>{} <span class=\"tag\">{}{only}</span></h4>\n<dl>",
        finding.severity,
        markup(&meaning.title),
        finding.id
    );
    let rows = [
        ("About", subject(audit, finding)),
        ("Remark", audit.named(&finding.remark)),
        ("Who", who(audit, finding)),
        ("Which", finding.detail.join(", ")),
        ("Where", place(meaning, words)),
        ("They meet", meaning.meets.clone()),
        ("Change", meaning.change.clone()),
        ("Cost", meaning.cost.clone()),
        ("Source", format!("docs/facts/tenant.md {}", meaning.source)),
    ];
    for (name, value) in rows.iter().filter(|(_, value)| !value.is_empty()) {
        let _ = writeln!(page, "<dt>{name}</dt><dd>{}</dd>", markup(value));
    }
    page.push_str("</dl>\n");
    for error in meaning.rows.iter().filter_map(|id| catalog.error(id)) {
        let title = error.title.as_deref().unwrap_or_default();
        if title.is_empty() && error.quotes.is_empty() {
            continue;
        }
        let _ = writeln!(
            page,
            "<div class=\"screen\" role=\"img\" aria-label=\"Drawn message: {}\">",
            markup(title)
        );
        if !title.is_empty() {
            let _ = writeln!(page, "<p><strong>{}</strong></p>", markup(title));
        }
        for quote in &error.quotes {
            let _ = writeln!(page, "<p>{}</p>", markup(quote));
        }
        if !error.buttons.is_empty() {
            let buttons: Vec<String> =
                error.buttons.iter().map(|button| format!("<span>{}</span>", markup(button))).collect();
            let _ = writeln!(page, "<p>{}</p>", buttons.join(" "));
        }
        page.push_str("</div>\n");
    }
    page.push_str("</article>\n");
}

fn rehearsed(audit: &Audit, rehearsal: &Rehearsal, page: &mut String) {
    page.push_str("<h2 id=\"rehearsal\">The rollout, rehearsed</h2>\n");
    if !rehearsal.pretended.is_empty() {
        let _ = writeln!(page, "<p>What if: {}</p>", markup(&rehearsal.pretended.join(", ")));
    }
    for stage in &rehearsal.stages {
        let _ = writeln!(page, "<h3>For {}</h3>", markup(&of_whom(audit, stage)));
        let _ = writeln!(page, "<p>Under {}.</p>", markup(&in_words(stage.rules()).join(", ")));
        stage_table(stage, page);
        bars(stage, page);
    }
    if let Some(crowd) = &rehearsal.people {
        people(crowd, page);
    }
}

fn stage_table(stage: &Stage, page: &mut String) {
    page.push_str(
        "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Who gets through\">\n<table>\n\
         <caption>Who gets through, and by which route, with a phone that can keep the passkey</caption>\n\
         <thead><tr><th scope=\"col\">Proof</th><th scope=\"col\">Phone</th>",
    );
    let states = [Managed::Yes, Managed::No, Managed::Unsure];
    for state in states {
        let _ = write!(page, "<th scope=\"col\">{}</th>", managed(state));
    }
    page.push_str("</tr></thead>\n<tbody>\n");
    for &kind in Proof::ALL {
        for platform in [Platform::Ios, Platform::Android] {
            let _ = write!(
                page,
                "<tr><th scope=\"row\">{}</th><td>{}</td>",
                markup(proof(kind)),
                system(platform)
            );
            for state in states {
                let cell: Vec<String> = stage.cell(platform, kind, state).into_iter().map(fare).collect();
                let _ = write!(page, "<td>{}</td>", markup(&cell.join(" / ")));
            }
            page.push_str("</tr>\n");
        }
    }
    page.push_str("</tbody>\n</table>\n</div>\n");
}

/// The same as bars, by route and by reason to stop.
fn bars(stage: &Stage, page: &mut String) {
    let total = stage.cases.len().max(1);
    let _ = write!(
        page,
        "<table>\n<caption>All {total} cases: every phone, side, proof and state of management</caption>\n<thead><tr>\
         <th scope=\"col\">Result</th><th scope=\"col\">Cases</th><th scope=\"col\">Share</th></tr></thead>\n<tbody>\n"
    );
    let mut tally = stage.tally();
    tally.sort_by_key(|(one, _)| !matches!(one, Fare::Through(_)));
    for (one, count) in tally {
        let class = if matches!(one, Fare::Through(_)) { "through" } else { "stop" };
        let share = count * 1000 / total;
        let _ = writeln!(
            page,
            "<tr><th scope=\"row\">{}</th><td class=\"number\">{count}</td><td class=\"bar\"><svg class=\"{class}\" \
             viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\"{share}\" \
             height=\"10\"/></svg></td></tr>",
            markup(&fare(one))
        );
    }
    page.push_str("</tbody>\n</table>\n");
}

fn people(crowd: &Crowd, page: &mut String) {
    let to_do: u64 = crowd.to_do.iter().map(|(_, count)| count).sum();
    let at_least = if crowd.at_least { " The report is not whole: there are more." } else { "" };
    let _ = writeln!(
        page,
        "<h3>People</h3>\n<p>{} have their passkey, {to_do} members do not, {} guests cannot.{at_least}</p>",
        crowd.done, crowd.guests
    );
    page.push_str(
        "<table>\n<caption>Those who do not have it, if all had such a phone</caption>\n<thead><tr>\
         <th scope=\"col\">Phone</th><th scope=\"col\">Come through</th><th scope=\"col\">Need a pass first</th>\
         <th scope=\"col\">Stuck</th></tr></thead>\n<tbody>\n",
    );
    for reading in &crowd.readings {
        let through: Vec<String> =
            reading.by_route.iter().map(|(one, count)| format!("{count} {}", super::route(*one))).collect();
        let stuck: Vec<String> = reading.stuck.iter().map(|(why, count)| format!("{count} {why}")).collect();
        let none = |parts: &[String]| if parts.is_empty() { String::from("0") } else { parts.join(", ") };
        let _ = writeln!(
            page,
            "<tr><th scope=\"row\">{}, {}</th><td>{}</td><td class=\"number\">{}</td><td>{}</td></tr>",
            system(reading.platform),
            managed(reading.managed),
            markup(&none(&through)),
            reading.need_pass,
            markup(&none(&stuck)),
        );
    }
    page.push_str("</tbody>\n</table>\n");
}
