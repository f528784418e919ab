//! The guide as plain text: for consoles, mails and printing.

use super::before_starting;
use super::instructions::{Detail, Instruction, Reader, StepGuide, english_note, for_step};
use crate::content::{Catalog, LabelText};
use crate::enroll::Plan;
use crate::locale::{Msg, Translator};
use crate::t;

/// The whole guide for one phone and route.
pub fn guide(catalog: &Catalog, words: &Translator, reader: &Reader, plan: &Plan) -> String {
    let mut out = String::new();
    let mut line = |text: &str| {
        out.push_str(text);
        out.push('\n');
    };
    line(&words.plain(&t!("guide-title")));
    line(&words.plain(&t!("guide-for", phone = reader.phone.name.clone(), minutes = plan.minutes())));
    line(&words.plain(&Msg::row("route", plan.route)));
    let known = known(catalog, reader, plan);
    if !known.is_empty() {
        line("");
        line(&words.plain(&t!("plan-know")));
        for warning in &known {
            line(&format!("   ! {}", words.plain(warning)));
        }
    }
    for (index, step) in plan.steps.iter().enumerate() {
        line("");
        line(&format!("{}. {}", words.ordinal(index), words.plain(&Msg::row("step", step.id))));
        let StepGuide { instructions: mut items, advice, warnings } = for_step(catalog, reader, *step);
        if let Some(advice) = advice {
            items.push(Instruction::plain(advice.title));
            items.extend(advice.instructions);
        }
        for item in &items {
            for text in instruction(words, item) {
                line(&format!("   {text}"));
            }
        }
        if let Some(note) = english_note(catalog, Some(reader), &items) {
            line(&format!("   {}", words.plain(&note)));
        }
        for warning in &warnings {
            line(&format!("   ! {}", words.plain(warning)));
        }
    }
    out
}

/// What stands before the first step: everything to know that does not stand at the switch, where it helps.
fn known(catalog: &Catalog, reader: &Reader, plan: &Plan) -> Vec<Msg> {
    let mut known = before_starting(catalog, reader.phone, plan);
    for step in &plan.steps {
        let later = for_step(catalog, reader, *step).warnings;
        known.retain(|warning| !later.contains(warning));
    }
    known
}

/// A menu path on one line, from its first entry to its last in the direction of the language, whatever
/// language the entries are in.
fn path(words: &Translator, crumbs: &[LabelText]) -> String {
    let join = words.plain(&t!("guide-path-join"));
    let entries = crumbs.iter().map(LabelText::shown);
    if words.language().is_rtl() {
        let entries: Vec<_> = entries.map(|entry| format!("\u{2068}{entry}\u{2069}")).collect();
        format!("\u{200F}{}", entries.join(&join))
    } else {
        entries.collect::<Vec<_>>().join(&join)
    }
}

/// An instruction as lines of text.
fn instruction(words: &Translator, item: &Instruction) -> Vec<String> {
    let mut lines = vec![format!("- {}", words.plain(&item.say))];
    lines.extend(item.choose.iter().map(|(_, say)| format!("    * {}", words.plain(say))));
    for detail in &item.details {
        let text = match detail {
            Detail::Path(crumbs) => path(words, crumbs),
            Detail::Text(msg) => words.plain(msg),
            Detail::Switches(crumbs) => crumbs
                .iter()
                .map(|crumb| words.plain(&t!("guide-switch-on", switch = crumb.arg())))
                .collect::<Vec<_>>()
                .join("\n       "),
            Detail::Dialog(crumb) => words.plain(&t!("guide-dialog", dialog = crumb.arg())),
        };
        lines.push(format!("    {text}"));
    }
    lines
}
