//! Draws the blocks of a view with the widgets. What is on a page is decided in
//! [`journey::pages`](crate::journey::pages); how it looks is decided in [`widgets`](super::widgets).

use egui::Ui;

use super::message_cache::MessageCache;
use super::text::Text;
use super::theme::{Theme, Type, size, space};
use super::widgets::breadcrumb::breadcrumb;
use super::widgets::button::PushButton;
use super::widgets::callout::Callout;
use super::widgets::card::{ChoiceCard, ChoiceGroup, fold_card, panel};
use super::widgets::checklist::{CheckRow, TickRow, below_tick, checklist};
use super::widgets::field::{CopyField, SearchField, quote};
use super::widgets::fold::fold;
use super::widgets::hero::hero;
use super::widgets::layout::{row_top, row_wrapped};
use super::widgets::qr::QrCard;
use super::widgets::stepper::numbered;
use super::widgets::symbol::SymbolExt as _;
use crate::content::LabelText;
use crate::enroll::progress::Seconds;
use crate::handout::{Detail, Instruction};
use crate::journey::Action;
use crate::journey::view::{Block, Button, CheckLine, Choice, Clock, Layout, Symbol, Tick, Tone};
use crate::locale::rich::Span;
use crate::locale::{Arg, Language, Msg, Rich};
use crate::preflight::CheckStatus;
use crate::signin::Address;
use crate::signin::qr::{QrMatrix, encode};
use crate::t;

/// Draws blocks, and collects what the person does with them.
pub struct BlockRenderer<'a> {
    /// Words.
    pub messages: &'a MessageCache,
    /// QR codes, made once.
    pub codes: &'a mut Vec<(String, QrMatrix)>,
    /// What the person did.
    pub actions: &'a mut Vec<Action>,
}

impl BlockRenderer<'_> {
    /// Draws blocks in order.
    pub fn blocks(&mut self, ui: &mut Ui, blocks: &[Block]) {
        for (index, block) in blocks.iter().enumerate() {
            ui.push_id(index, |ui| self.block(ui, block));
        }
    }

    fn rich(&self, msg: &Msg) -> Rich {
        self.messages.rich(msg)
    }

    fn block(&mut self, ui: &mut Ui, block: &Block) {
        match block {
            Block::Picture(picture) => hero(ui, *picture),
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
                    numbered(ui, &self.messages.words().ordinal(index), |ui| {
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
            Block::Ticks { name, ticks } => self.ticks(ui, name, ticks),
            Block::Checks { name, details, checks } => self.checks(ui, name, details, checks),
            Block::Instructions(items) => self.instructions(ui, items),
            Block::Address { label, address } => self.copy_field(ui, label, address),
            Block::Qr { caption, address } => {
                let name = self.messages.text(caption);
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
                let name = self.messages.text(label);
                quote(ui, &name, text);
            }
            Block::Search { label, query } => {
                let (name, clear) = (self.messages.text(label), self.messages.text(&t!("search-clear")));
                let mut typed = query.clone();
                if SearchField::new(&mut typed, &name, &name, &clear).ready().show(ui).changed() {
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

    fn points(&mut self, ui: &mut Ui, points: &[(Symbol, Msg)]) {
        let theme = Theme::of(ui);
        for (symbol, msg) in points {
            row_top(ui, |ui| {
                symbol.show(ui, size::ICON_L, theme.palette.accent_text);
                Text::new(self.rich(msg)).show(ui);
            });
        }
    }

    fn choices(&mut self, ui: &mut Ui, question: &Msg, layout: Layout, choices: &[Choice]) {
        let name = self.messages.text(question);
        let cards: Vec<ChoiceCard> = choices.iter().map(|choice| self.choice(ui, choice)).collect();
        let selected = choices.iter().position(|choice| choice.selected);
        let group = ChoiceGroup::new(&name, &cards, selected);
        let group = match layout {
            Layout::Large => group.columns(2).tiles(),
            Layout::Grid => group.columns(3),
            Layout::List => group,
        };
        if let Some(choice) = group.show(ui).and_then(|index| choices.get(index)) {
            self.actions.push(choice.action.clone());
        }
    }

    fn choice(&self, ui: &Ui, choice: &Choice) -> ChoiceCard {
        // The name of a language in its own letters would be boxes where no font has them.
        let latin = choice.language.and_then(Language::latin_name);
        if let Some(latin) = latin.filter(|_| !self.can_be_drawn(ui, &choice.title)) {
            return ChoiceCard::new(self.rich(&latin)).text(self.rich(&t!("no-font")));
        }
        let mut card = ChoiceCard::new(self.rich(&choice.title));
        if let Some(text) = &choice.text {
            card = card.text(self.rich(text));
        }
        match choice.symbol {
            Some(symbol) => card.symbol(symbol),
            None => card,
        }
    }

    fn can_be_drawn(&self, ui: &Ui, msg: &Msg) -> bool {
        let (text, font) = (self.messages.text(msg), Type::Body.font());
        ui.ctx().fonts_mut(|fonts| text.chars().all(|letter| fonts.has_glyph(&font, letter)))
    }

    fn ticks(&mut self, ui: &mut Ui, name: &Msg, ticks: &[Tick]) {
        checklist(ui, &self.messages.text(name), |ui| {
            for tick in ticks {
                let mut row = TickRow::new(self.rich(&tick.title));
                if let Some(hint) = &tick.hint {
                    row = row.hint(self.rich(hint));
                }
                let mut ticked = tick.ticked;
                if row.show(ui, &mut ticked).changed() {
                    self.actions.push(Action::Tick(tick.id, ticked));
                }
                if let Some((button, way_on)) = &tick.trouble {
                    let clicked =
                        below_tick(ui, self.rich(&button.label), way_on.as_ref().map(|msg| self.rich(msg)));
                    if clicked {
                        self.actions.push(button.action.clone());
                    }
                }
            }
        });
    }

    fn checks(&mut self, ui: &mut Ui, name: &Msg, details: &Msg, checks: &[CheckLine]) {
        let details = self.messages.text(details);
        checklist(ui, &self.messages.text(name), |ui| {
            for check in checks {
                let word = self.messages.text(&status_word(check.status));
                let fix = check.fix.as_ref().map(|(msg, button)| (self.rich(msg), button));
                let label = fix
                    .as_ref()
                    .and_then(|(_, button)| button.as_ref())
                    .map(|b| self.messages.text(&b.label));
                let mut row = CheckRow::new(self.rich(&check.title), check.status, &word);
                if let Some(summary) = &check.summary {
                    let mut text = self.rich(summary);
                    if let Some((fix, _)) = &fix {
                        text.0.push(Span::Text(String::from("\n")));
                        text.0.extend(fix.0.iter().cloned());
                    }
                    row = row.summary(text);
                }
                if matches!(check.status, Some(CheckStatus::Warn | CheckStatus::Fail | CheckStatus::Unknown))
                    && !check.evidence.is_empty()
                {
                    row = row.evidence(&details, &check.evidence);
                }
                if let Some(label) = &label {
                    row = row.fix(label);
                }
                if row.show(ui)
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
                    let number = self.messages.words().ordinal(index);
                    numbered(ui, &number, |ui| self.instruction(ui, item));
                }
            }
        });
    }

    fn instruction(&mut self, ui: &mut Ui, item: &Instruction) {
        let theme = Theme::of(ui);
        let color = if item.hint { theme.palette.text_soft } else { theme.palette.text };
        Text::new(self.rich(&item.say)).color(color).show(ui);
        for (_, choice) in &item.choose {
            row_top(ui, |ui| {
                Symbol::ChevronForward.show(ui, size::ICON, theme.palette.accent_text);
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
                let name = self.messages.text(&t!("path-name"));
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
                        Symbol::Check.show(ui, size::ICON, accent);
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
        let label = self.messages.text(&t!("verbatim", text = crumb.spoken()));
        crumb.guess.iter().fold(label, |text, guess| format!("{text}, {guess}"))
    }

    fn copy_field(&mut self, ui: &mut Ui, label: &Msg, text: &str) {
        let (name, copy) = (self.messages.text(label), self.messages.text(&t!("copy")));
        let copied = self.messages.text(&t!("copied"));
        if CopyField::new(&name, text, &copy, &copied).show(ui) {
            self.actions.push(Action::Copy(text.to_owned()));
        }
    }

    /// What can be done about a clock, on every step while it runs: at its end also in words.
    pub fn clock_button(&mut self, ui: &mut Ui, clock: &Clock, now: Seconds) {
        if now >= clock.ends {
            Callout::plain(Tone::Caution, self.rich(&clock.over)).show(ui);
        }
        self.button(ui, &clock.again);
    }

    fn buttons(&mut self, ui: &mut Ui, buttons: &[Button]) {
        for button in buttons {
            self.button(ui, button);
        }
    }

    fn button(&mut self, ui: &mut Ui, button: &Button) {
        let mut widget = PushButton::secondary(self.rich(&button.label)).enabled(button.enabled);
        if let Some(symbol) = button.symbol {
            widget = widget.symbol(symbol);
        }
        if widget.show(ui).clicked() {
            self.actions.push(button.action.clone());
        }
    }

    fn code(&mut self, address: &Address) -> Option<QrMatrix> {
        if let Some((_, code)) = self.codes.iter().find(|(known, _)| known == address.as_str()) {
            return Some(code.clone());
        }
        let code = encode(address).ok()?;
        self.codes.push((address.as_str().to_owned(), code.clone()));
        Some(code)
    }
}

/// What a check line says as long as nothing was found, and to assistive software.
fn status_word(status: Option<CheckStatus>) -> Msg {
    match status {
        None => t!("light-running"),
        Some(CheckStatus::Pass) => t!("light-pass"),
        Some(CheckStatus::Warn) => t!("light-warn"),
        Some(CheckStatus::Fail) => t!("light-fail"),
        Some(CheckStatus::Skipped) => t!("light-skipped"),
        Some(CheckStatus::Unknown) => t!("light-unknown"),
    }
}
