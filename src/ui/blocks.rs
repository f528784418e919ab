//! Draws the blocks of a view with the widgets. What is on a page is decided in
//! [`journey::pages`](crate::journey::pages); how it looks is decided in [`widgets`](super::widgets).

use std::time::Duration;

use egui::Ui;

use super::phone_drawing::{self, PhoneScene, Row};
use super::say::Say;
use super::text::Text;
use super::theme::{self, Theme, Type, space};
use super::widgets::breadcrumb::breadcrumb;
use super::widgets::button::Button;
use super::widgets::callout::Callout;
use super::widgets::card::{Choice, ChoiceGroup, fold_card, panel};
use super::widgets::checklist::{CheckLine, CheckState, TickLine, checklist};
use super::widgets::countdown::Countdown;
use super::widgets::field::{CopyField, SearchField, quote};
use super::widgets::fold::fold;
use super::widgets::hero::Hero;
use super::widgets::icon::Icon;
use super::widgets::layout::{row_top, row_wrapped};
use super::widgets::qr::QrCard;
use super::widgets::stepper::numbered;
use crate::content::LabelText;
use crate::enroll::progress::Seconds;
use crate::handout::{Detail, Instruction};
use crate::journey::Action;
use crate::journey::view::{self, Block, Layout, Picture, Symbol};
use crate::locale::rich::Span;
use crate::locale::{Arg, Rich};
use crate::preflight::CheckStatus;
use crate::signin::qr::{QrMatrix, encode};
use crate::t;

/// What drawing needs besides the view.
pub struct Drawing<'a> {
    /// Words.
    pub say: &'a Say,
    /// Time, seconds since 1970.
    pub now: Seconds,
    /// The text that was copied last.
    pub copied: Option<&'a str>,
    /// QR codes, made once.
    pub codes: &'a mut Vec<(String, QrMatrix)>,
    /// Bring the next open question into view.
    pub reveal: &'a mut bool,
    /// What the person did.
    pub actions: &'a mut Vec<Action>,
}

impl Drawing<'_> {
    /// Draws blocks in order.
    pub fn blocks(&mut self, ui: &mut Ui, blocks: &[Block]) {
        for (index, block) in blocks.iter().enumerate() {
            ui.push_id(index, |ui| self.block(ui, block));
        }
    }

    fn rich(&self, msg: &crate::locale::Msg) -> Rich {
        self.say.rich(msg)
    }

    fn block(&mut self, ui: &mut Ui, block: &Block) {
        match block {
            Block::Picture(picture) => match picture {
                Picture::HandOver => Hero::HandOver.show(ui),
                Picture::Kept => Hero::Kept.show(ui),
            },
            Block::Text(msg) => {
                Text::new(self.rich(msg)).show(ui);
            }
            Block::Note(msg) => {
                let soft = Theme::of(ui).palette.text_soft;
                Text::new(self.rich(msg)).style(Type::Small).color(soft).show(ui);
            }
            Block::Heading(msg) => {
                ui.add_space(space::S);
                Text::new(self.rich(msg)).style(Type::Heading).heading(2).show(ui);
            }
            Block::Points(points) => self.points(ui, points),
            Block::Numbered(points) => {
                for (index, msg) in points.iter().enumerate() {
                    numbered(ui, &self.say.words().ordinal(index), |ui| {
                        Text::new(self.rich(msg)).show(ui);
                    });
                }
            }
            Block::Choices { question, asked, layout, choices } => {
                if !asked {
                    ui.add_space(space::S);
                    Text::new(self.rich(question)).style(Type::Heading).heading(2).show(ui);
                }
                self.choices(ui, question, *layout, choices);
            }
            Block::Callout { tone, title, text, buttons } => {
                let mut text = text.iter().map(|msg| self.rich(msg));
                let callout = match title {
                    Some(title) => Callout::new(*tone, self.rich(title)),
                    None => Callout::plain(*tone, text.next().unwrap_or_default()),
                };
                let callout = text.fold(callout, Callout::text);
                if buttons.is_empty() {
                    callout.show(ui);
                } else {
                    callout.show_actions(ui, |ui| self.buttons(ui, buttons));
                }
            }
            Block::Ticks(ticks) => {
                let name = self.say.text(&t!("ready-phone"));
                checklist(ui, &name, |ui| {
                    for tick in ticks {
                        let mut line = TickLine::new(self.rich(&tick.title));
                        if let Some(hint) = &tick.hint {
                            line = line.hint(self.rich(hint));
                        }
                        let mut ticked = tick.ticked;
                        if line.show(ui, &mut ticked).changed() {
                            self.actions.push(Action::Tick(tick.id, ticked));
                        }
                    }
                });
            }
            Block::Checks(checks) => self.checks(ui, checks),
            Block::Instructions(items) => self.instructions(ui, items),
            Block::Address { label, address } => self.copy_field(ui, label, address),
            Block::Qr { caption, address } => {
                let name = self.say.text(caption);
                if let Some(code) = self.code(address) {
                    let shown = address.as_str().trim_start_matches("https://");
                    QrCard::new(&name, code.size, &code.dark).caption(name.as_str()).address(shown).show(ui);
                }
            }
            Block::Route { title, text, pick } => {
                panel(ui, |ui| {
                    Text::new(self.rich(title)).style(Type::Heading).heading(2).show(ui);
                    for line in text {
                        Text::new(self.rich(line)).show(ui);
                    }
                    if let Some(button) = pick {
                        self.button(ui, button);
                    }
                });
            }
            Block::Fold { id, title, open, blocks } => {
                if fold(ui, self.rich(title), *open).clicked() {
                    self.actions.push(Action::ToggleSection(*id));
                }
                if *open {
                    self.blocks(ui, blocks);
                }
            }
            // The page offers to copy it.
            Block::Handover { label, text } => {
                let name = self.say.text(label);
                quote(ui, &name, text);
            }
            Block::Search { label, query } => {
                let (name, clear) = (self.say.text(label), self.say.text(&t!("search-clear")));
                let mut typed = query.clone();
                if SearchField::new(&mut typed, &name, &name, &clear).show(ui).changed() {
                    self.actions.push(Action::Query(typed));
                }
            }
            Block::Result { title, quote, owner, open, action, blocks } => {
                let quote = quote.iter().map(|quote| t!("help-on-screen", quote = Arg::Label(quote.clone())));
                let notes: Vec<Rich> = quote.chain([owner.clone()]).map(|note| self.rich(&note)).collect();
                if fold_card(ui, self.rich(title), &notes, *open, |ui| self.blocks(ui, blocks)) {
                    self.actions.push(action.clone());
                }
            }
            Block::Buttons(buttons) => {
                ui.add_space(space::XS);
                row_wrapped(ui, |ui| self.buttons(ui, buttons));
            }
        }
    }

    fn points(&mut self, ui: &mut Ui, points: &[(Symbol, crate::locale::Msg)]) {
        let theme = Theme::of(ui);
        for (symbol, msg) in points {
            row_top(ui, |ui| {
                icon_of(*symbol).show(ui, theme::size::ICON_L, theme.palette.accent_text);
                Text::new(self.rich(msg)).show(ui);
            });
        }
    }

    fn choices(
        &mut self,
        ui: &mut Ui,
        question: &crate::locale::Msg,
        layout: Layout,
        choices: &[view::Choice],
    ) {
        let name = self.say.text(question);
        let cards: Vec<Choice> = choices
            .iter()
            .map(|choice| {
                if let Some(name) = nameless(ui, self.say, choice) {
                    return Choice::new(self.rich(&name)).text(self.rich(&t!("no-font")));
                }
                let mut card = Choice::new(self.rich(&choice.title));
                if let Some(text) = &choice.text {
                    card = card.text(self.rich(text));
                }
                match choice.symbol {
                    Some(symbol) => card.icon(icon_of(symbol)),
                    None => card,
                }
            })
            .collect();
        let selected = choices.iter().position(|choice| choice.selected);
        let group = ChoiceGroup::new(&name, &cards, selected);
        let group = match layout {
            Layout::Large => group.columns(2).tiles(),
            Layout::Grid => group.columns(3),
            Layout::List => group,
        };
        let top = ui.cursor().min;
        if let Some(choice) = group.show(ui).and_then(|index| choices.get(index)) {
            self.actions.push(choice.action.clone());
        }
        if *self.reveal && selected.is_none() && !choices.is_empty() {
            // The next open question comes into view by itself, after the one that was just answered.
            let question = egui::Rect::from_min_max(top, ui.min_rect().max);
            ui.scroll_to_rect(question, None);
            *self.reveal = false;
        }
    }

    fn checks(&mut self, ui: &mut Ui, checks: &[view::CheckLine]) {
        let name = self.say.text(&t!("ready-computer"));
        let evidence_name = self.say.text(&t!("ready-evidence"));
        checklist(ui, &name, |ui| {
            for check in checks {
                let state = state_of(check.status);
                let word = self.say.text(&word_of(check.status));
                let fix = check.fix.as_ref().map(|(msg, button)| (self.rich(msg), button));
                let label =
                    fix.as_ref().and_then(|(_, button)| button.as_ref()).map(|b| self.say.text(&b.label));
                let mut line = CheckLine::new(self.rich(&check.title), state, &word);
                if let Some(summary) = &check.summary {
                    let mut text = self.rich(summary);
                    if let Some((fix, _)) = &fix {
                        text.0.push(Span::Text(String::from("\n")));
                        text.0.extend(fix.0.iter().cloned());
                    }
                    line = line.summary(text);
                }
                if matches!(check.status, Some(CheckStatus::Warn | CheckStatus::Fail | CheckStatus::Unknown))
                    && !check.evidence.is_empty()
                {
                    line = line.evidence(&evidence_name, &check.evidence);
                }
                if let Some(label) = &label {
                    line = line.fix(label);
                }
                if line.show(ui)
                    && let Some((_, Some(button))) = &fix
                {
                    self.actions.push(button.action.clone());
                }
            }
        });
    }

    fn instructions(&mut self, ui: &mut Ui, items: &[Instruction]) {
        panel(ui, |ui| match items {
            // One thing to do needs no number.
            [item] => self.instruction(ui, item),
            _ => {
                for (index, item) in items.iter().enumerate() {
                    let number = self.say.words().ordinal(index);
                    numbered(ui, &number, |ui| self.instruction(ui, item));
                }
            }
        });
    }

    fn instruction(&mut self, ui: &mut Ui, item: &Instruction) {
        let theme = Theme::of(ui);
        let color = if item.hint { theme.palette.text_soft } else { theme.palette.text };
        Text::new(self.rich(&item.say)).color(color).show(ui);
        for choice in &item.choose {
            row_top(ui, |ui| {
                Icon::ChevronForward.show(ui, theme::size::ICON, theme.palette.accent_text);
                Text::new(self.rich(choice)).show(ui);
            });
        }
        for detail in &item.details {
            self.detail(ui, detail);
        }
    }

    fn detail(&mut self, ui: &mut Ui, detail: &Detail) {
        match detail {
            Detail::Path(crumbs) => {
                let name = self.say.text(&t!("path-name"));
                let entries: Vec<(String, String)> =
                    crumbs.iter().map(|crumb| (crumb.shown(), self.spoken(crumb))).collect();
                breadcrumb(ui, &name, &entries);
            }
            Detail::Text(msg) => {
                let soft = Theme::of(ui).palette.text_soft;
                Text::new(self.rich(msg)).style(Type::Small).color(soft).show(ui);
            }
            Detail::Switches(crumbs) => {
                for crumb in crumbs {
                    row_top(ui, |ui| {
                        let accent = Theme::of(ui).palette.accent_text;
                        Icon::Check.show(ui, theme::size::ICON, accent);
                        Text::new(self.rich(&t!("verbatim", text = crumb.arg()))).show(ui);
                    });
                }
            }
            Detail::Dialog(crumb) => {
                Text::new(self.rich(&t!("verbatim", text = crumb.arg()))).show(ui);
            }
        }
    }

    /// A label as it is read out: what the star says, in words.
    fn spoken(&self, crumb: &LabelText) -> String {
        let label = self.say.text(&t!("verbatim", text = crumb.spoken()));
        crumb.guess.iter().fold(label, |text, guess| format!("{text}, {guess}"))
    }

    fn copy_field(&mut self, ui: &mut Ui, label: &crate::locale::Msg, text: &str) {
        let (name, copy) = (self.say.text(label), self.say.text(&t!("copy")));
        let copied = self.say.text(&t!("copied"));
        if CopyField::new(&name, text, &copy, &copied).show(ui) {
            self.actions.push(Action::Copy(text.to_owned()));
        }
    }

    /// A clock that runs out.
    pub fn clock(&mut self, ui: &mut Ui, clock: &view::Clock) {
        let left = clock.ends.saturating_sub(self.now).min(clock.length);
        let time = self.say.words().clock(u32::try_from(left).unwrap_or(u32::MAX));
        let spoken = self.say.text(&t!("clock-left", minutes = left.div_ceil(60)));
        let (length, left) = (Duration::from_secs(clock.length), Duration::from_secs(left));
        let mut countdown = Countdown::new(length, left, &time, &spoken).title(self.rich(&clock.label));
        if left.is_zero() {
            countdown = countdown.text(self.rich(&clock.over));
        }
        countdown.show(ui);
    }

    fn buttons(&mut self, ui: &mut Ui, buttons: &[view::Button]) {
        for button in buttons {
            self.button(ui, button);
        }
    }

    fn button(&mut self, ui: &mut Ui, button: &view::Button) {
        let mut widget = Button::secondary(self.rich(&button.label)).enabled(button.enabled);
        if let Some(symbol) = button.symbol {
            widget = widget.icon(icon_of(symbol));
        }
        if widget.show(ui).clicked() {
            self.actions.push(button.action.clone());
        }
    }

    fn code(&mut self, address: &crate::signin::Address) -> Option<QrMatrix> {
        if let Some((_, code)) = self.codes.iter().find(|(known, _)| known == address.as_str()) {
            return Some(code.clone());
        }
        let code = encode(address).ok()?;
        self.codes.push((address.as_str().to_owned(), code.clone()));
        Some(code)
    }
}

/// What to call a language whose own name would be boxes on this computer.
fn nameless(ui: &Ui, say: &Say, choice: &view::Choice) -> Option<crate::locale::Msg> {
    let (Action::SetLanguage(language) | Action::SetPhoneLanguage(language)) = choice.action else {
        return None;
    };
    let latin = language.latin_name()?;
    let (name, font) = (say.text(&choice.title), Type::Body.font());
    let drawn = ui.ctx().fonts_mut(|fonts| name.chars().all(|letter| fonts.has_glyph(&font, letter)));
    (!drawn).then_some(latin)
}

/// The picture for a meaning.
pub fn icon_of(symbol: Symbol) -> Icon {
    match symbol {
        Symbol::Phone => Icon::Phone,
        Symbol::Computer | Symbol::Together => Icon::Computer,
        Symbol::Bluetooth => Icon::Bluetooth,
        Symbol::Qr => Icon::Qr,
        Symbol::Passkey => Icon::Key,
        Symbol::Shield => Icon::Shield,
        Symbol::Clock => Icon::Clock,
        Symbol::Person => Icon::Person,
        Symbol::Briefcase => Icon::Briefcase,
        Symbol::Message => Icon::Message,
        Symbol::Lock => Icon::Lock,
        Symbol::Question => Icon::Help,
        Symbol::External => Icon::ExternalLink,
        Symbol::Copy => Icon::Copy,
        Symbol::Again => Icon::Refresh,
        Symbol::Check => Icon::Check,
        Symbol::Option => Icon::ChevronForward,
        Symbol::Language => Icon::Globe,
    }
}

fn state_of(status: Option<CheckStatus>) -> CheckState {
    match status {
        None => CheckState::Running,
        Some(CheckStatus::Pass) => CheckState::Pass,
        Some(CheckStatus::Warn) => CheckState::Warn,
        Some(CheckStatus::Fail) => CheckState::Fail,
        Some(CheckStatus::Skipped) => CheckState::Skipped,
        Some(CheckStatus::Unknown) => CheckState::Unknown,
    }
}

fn word_of(status: Option<CheckStatus>) -> crate::locale::Msg {
    match status {
        None => t!("light-running"),
        Some(CheckStatus::Pass) => t!("light-pass"),
        Some(CheckStatus::Warn) => t!("light-warn"),
        Some(CheckStatus::Fail) => t!("light-fail"),
        Some(CheckStatus::Skipped) => t!("light-skipped"),
        Some(CheckStatus::Unknown) => t!("light-unknown"),
    }
}

/// A drawing with its words.
pub fn scene(say: &Say, drawing: &crate::handout::drawing::Drawing) -> PhoneScene {
    use crate::handout::drawing::{Idiom, Screen};
    let idiom = match drawing.idiom {
        Idiom::Iphone => phone_drawing::Idiom::Iphone,
        Idiom::Pixel => phone_drawing::Idiom::Pixel,
        Idiom::Samsung => phone_drawing::Idiom::Samsung,
        Idiom::Xiaomi => phone_drawing::Idiom::Xiaomi,
        Idiom::Neutral => phone_drawing::Idiom::Neutral,
    };
    let screen = |screen: &Screen| match screen {
        Screen::List { title, row } => phone_drawing::Screen::List {
            title: Some(title.clone()),
            rows: vec![
                Row::unknown(),
                Row::unknown(),
                Row::named(row).chevron().tap(),
                Row::unknown(),
                Row::unknown(),
            ],
        },
        Screen::Switches { title, first, list, last } => {
            let mut rows: Vec<Row> = first.iter().map(|name| Row::named(name).switch(true)).collect();
            rows.extend(list.iter().map(Row::heading));
            rows.push(Row { switch: Some(true), ..Row::default() });
            rows.push(Row::named(last).switch(true).tap());
            phone_drawing::Screen::List { title: Some(title.clone()), rows }
        }
        Screen::Confirm { title } => {
            phone_drawing::Screen::Confirm { title: Some(title.clone()), button: None }
        }
        Screen::Save { chosen, others } => phone_drawing::Screen::Save {
            title: None,
            chosen: chosen.clone(),
            greyed: others.clone(),
            button: None,
        },
        Screen::App { button } => {
            phone_drawing::Screen::App { title: None, account: None, button: Some(button.clone()) }
        }
    };
    let frames = drawing
        .frames
        .iter()
        .map(|(shown, alt)| phone_drawing::Frame::new(screen(shown), say.text(alt)))
        .collect();
    PhoneScene { idiom, frames }
}
