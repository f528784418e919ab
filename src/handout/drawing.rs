//! What a drawn phone shows: screens as data, from the same rows as the text, so that a content fix
//! changes both.

use super::instructions::{Reader, label};
use crate::content::{Catalog, LabelText};
use crate::enroll::step::StepId;
use crate::locale::Msg;
use crate::t;

pub use crate::content::model::Idiom;

/// One screen. What is not known is left out; the drawing shows a grey bar instead of an invented word.
#[derive(Clone, Debug, PartialEq)]
pub enum Screen {
    /// A page of the settings with the row to tap.
    List {
        /// Title of the page.
        title: String,
        /// The row to tap.
        row: String,
    },
    /// The last page, with the switches to turn on.
    Switches {
        /// Title of the page.
        title: String,
        /// Switches above the list of apps.
        first: Vec<String>,
        /// Heading of the list of apps.
        list: Option<String>,
        /// The switch of Authenticator.
        last: String,
    },
    /// A question to agree to.
    Confirm {
        /// The question.
        title: String,
    },
    /// Where to save.
    Save {
        /// Authenticator, in the language of the phone.
        chosen: String,
        /// Names of the places that compete, in the order of `makers.toml`.
        others: Vec<String>,
    },
    /// The Authenticator app.
    App {
        /// The button to tap.
        button: String,
    },
}

/// Screens that follow each other, each with the same in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// What the phone looks like.
    pub idiom: Idiom,
    /// The screens in order, each with a sentence for people who cannot see it.
    pub frames: Vec<(Screen, Msg)>,
}

impl Drawing {
    /// Its name, for people who cannot see it.
    pub fn name(&self) -> Msg {
        match self.idiom {
            Idiom::Iphone => t!("drawing-iphone"),
            Idiom::Pixel => t!("drawing-pixel"),
            Idiom::Samsung => t!("drawing-samsung"),
            Idiom::Xiaomi => t!("drawing-xiaomi"),
            Idiom::Neutral => t!("drawing-neutral"),
        }
    }
}

/// The drawing that belongs to a step, if it has one. Nothing is drawn where no menu is known.
pub fn drawing(catalog: &Catalog, reader: &Reader, step: StepId) -> Option<Drawing> {
    let maker = catalog.maker(&reader.phone.maker);
    let frames = match step {
        StepId::TurnOnProvider if reader.path_is_known() => settings(catalog, reader),
        StepId::SaveInAuthenticator => {
            let chosen = catalog.label("auth.name", reader.phone_language)?.text;
            let alt = t!("drawing-save", place = label(chosen.clone()));
            let others = maker.into_iter().flat_map(|maker| &maker.save_sheet);
            let others = others.filter_map(|id| catalog.vault(id)).map(|vault| vault.name.clone()).collect();
            vec![(Screen::Save { chosen, others }, alt)]
        }
        _ => return None,
    };
    Some(Drawing { idiom: maker.map(|maker| maker.drawing).unwrap_or_default(), frames })
}

fn settings(catalog: &Catalog, reader: &Reader) -> Vec<(Screen, Msg)> {
    let phone = reader.phone;
    // The drawing shows the label with its mark alone: a screen has no room for brackets.
    let crumb = |en: &String| reader.crumb(catalog, en);
    let path: Vec<LabelText> =
        phone.paths.first().map(|path| path.iter().map(crumb).collect()).unwrap_or_default();
    let mut frames: Vec<(Screen, Msg)> = path
        .windows(2)
        .map(|pair| {
            let alt = t!("drawing-list", title = pair[0].spoken(), row = pair[1].spoken());
            (Screen::List { title: pair[0].marked(), row: pair[1].marked() }, alt)
        })
        .collect();
    let mut switches: Vec<LabelText> = phone.on.iter().map(crumb).collect();
    let all = LabelText {
        text: switches.iter().map(|switch| switch.text.as_str()).collect::<Vec<_>>().join(", "),
        english: switches.iter().any(|switch| switch.english),
        guess: None,
        probably_for: None,
    };
    if let (Some(title), Some(last)) = (path.last(), switches.pop()) {
        let alt = t!("drawing-switch", title = title.spoken(), row = all.spoken());
        let list = phone.list.as_ref().map(|en| crumb(en).marked());
        let first = switches.iter().map(LabelText::marked).collect();
        frames.push((Screen::Switches { title: title.marked(), first, list, last: last.marked() }, alt));
    }
    if let Some(title) = phone.confirm.as_ref().map(crumb) {
        let alt = t!("drawing-confirm", title = title.spoken());
        frames.push((Screen::Confirm { title: title.marked() }, alt));
    }
    if reader.route.signs_in_on_phone()
        && let Some(button) = catalog.label("auth.done", reader.phone_language)
    {
        let alt = t!("drawing-app", button = button.spoken());
        frames.push((Screen::App { button: button.marked() }, alt));
    }
    frames
}
