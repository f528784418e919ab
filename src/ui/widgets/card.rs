//! Choice cards (one of several, like radio buttons) and the plain panel card.

use egui::accesskit::Role;
use egui::{
    CursorIcon, Event, EventFilter, Id, Key, Painter, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui,
    UiBuilder, Vec2, WidgetInfo, pos2, vec2,
};

use super::focus;
use super::symbol::SymbolExt as _;
use crate::journey::view::Symbol;
use crate::locale::rich::Rich;
use crate::ui::text::{Text, TextBlock, spoken};
use crate::ui::theme::{Theme, Type, fit, inset, radius, size, space, time};

/// One card of a [`ChoiceGroup`].
#[must_use = "give it to a ChoiceGroup"]
pub struct ChoiceCard {
    title: Rich,
    text: Rich,
    symbol: Option<Symbol>,
}

impl ChoiceCard {
    /// An answer with its title.
    pub fn new(title: impl Into<Rich>) -> Self {
        Self { title: title.into(), text: Rich::default(), symbol: None }
    }

    /// A short description.
    pub fn text(mut self, text: impl Into<Rich>) -> Self {
        self.text = text.into();
        self
    }

    /// A symbol at the leading side, or above the words of a tile.
    pub fn symbol(mut self, symbol: Symbol) -> Self {
        self.symbol = Some(symbol);
        self
    }
}

/// Cards of which one is chosen: one stop for the Tab key. Arrow keys move, space and Enter choose; an answer
/// may lead on, so nothing is chosen by moving.
#[must_use = "call show()"]
pub struct ChoiceGroup<'a> {
    name: &'a str,
    choices: &'a [ChoiceCard],
    selected: Option<usize>,
    columns: usize,
    tiles: bool,
}

impl<'a> ChoiceGroup<'a> {
    /// A group with its accessible name (usually the question on the page).
    pub fn new(name: &'a str, choices: &'a [ChoiceCard], selected: Option<usize>) -> Self {
        Self { name, choices, selected, columns: 1, tiles: false }
    }

    /// Cards side by side while there is room for each.
    pub fn columns(mut self, columns: usize) -> Self {
        self.columns = columns.max(1);
        self
    }

    /// Upright cards: picture above, words below, centred.
    pub fn tiles(mut self) -> Self {
        self.tiles = true;
        self
    }

    /// Shows the cards; gives the index of the one that was chosen just now, also when it was chosen before.
    pub fn show(self, ui: &mut Ui) -> Option<usize> {
        let theme = Theme::of(ui);
        let builder = UiBuilder::new()
            .id_salt(("choices", self.name))
            .layout(theme.dir.column())
            .accessibility_role(Role::RadioGroup)
            .accessibility_label(self.name);
        ui.scope_builder(builder, |ui| {
            ui.ctx().accesskit_node_builder(ui.unique_id(), |node| node.set_size_of_set(self.choices.len()));
            self.show_cards(ui, &theme)
        })
        .inner
    }

    fn show_cards(&self, ui: &mut Ui, theme: &Theme) -> Option<usize> {
        let gap = inset::M;
        let full = ui.available_width();
        let least = if self.tiles { fit::TILE } else { fit::CARD };
        let fitting = ((full + gap) / (least + gap)).floor().max(1.0) as usize;
        let columns = self.columns.min(fitting).min(self.choices.len().max(1));
        let width = (full - gap * (columns as f32 - 1.0)) / columns as f32;

        let ids: Vec<Id> =
            (0..self.choices.len()).map(|index| ui.scope_id().with(("choice", index))).collect();
        let moved_to = Self::arrow_key_target(ui, &ids, columns, theme);
        let focused = ui.memory(egui::Memory::focused);
        let at = ids.iter().position(|id| Some(*id) == focused);
        let stop = moved_to.or(at).or(self.selected).unwrap_or_default();
        let mut chosen = None;

        let mut first = 0;
        for row in self.choices.chunks(columns) {
            let cards: Vec<CardText> =
                row.iter().map(|choice| CardText::new(ui, choice, width, self.tiles)).collect();
            let height = cards.iter().map(|card| card.height).fold(0.0, f32::max);
            let (_, area) = ui.allocate_space(vec2(full, height));
            for (column, (choice, text)) in row.iter().zip(&cards).enumerate() {
                let index = first + column;
                let left = area.left() + column as f32 * (width + gap);
                let place = Rect::from_min_size(pos2(left, area.top()), vec2(width, height));
                let rect = theme.dir.place(area, place);
                let sense = if index == stop { Sense::click() } else { Sense::CLICK };
                let response = ui.interact(rect, ids[index], sense);
                let response = self.show_card(ui, theme, response, index, choice, text);
                if moved_to == Some(index) {
                    response.request_focus();
                    focus::follow(ui, &response);
                }
                if response.clicked() {
                    chosen = Some(index);
                }
            }
            first += row.len();
            if first < self.choices.len() {
                ui.add_space(gap - ui.spacing().item_spacing.y);
            }
        }
        chosen
    }

    /// Where an arrow key leads from the card that has the focus.
    fn arrow_key_target(ui: &Ui, ids: &[Id], columns: usize, theme: &Theme) -> Option<usize> {
        let focused = ui.memory(egui::Memory::focused)?;
        let from = ids.iter().position(|id| *id == focused)?;
        // Without this egui would move the focus itself, to whatever lies in that direction.
        let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(focused, arrows));
        let (on, back) = if theme.dir.is_rtl() {
            (Key::ArrowLeft, Key::ArrowRight)
        } else {
            (Key::ArrowRight, Key::ArrowLeft)
        };
        let step = ui.input(|input| {
            input.events.iter().find_map(|event| match event {
                Event::Key { key, pressed: true, modifiers, .. } if modifiers.is_none() => {
                    if *key == on {
                        Some(1)
                    } else if *key == back {
                        Some(-1)
                    } else if *key == Key::ArrowDown {
                        Some(isize::try_from(columns).unwrap_or(1))
                    } else if *key == Key::ArrowUp {
                        Some(-isize::try_from(columns).unwrap_or(1))
                    } else {
                        None
                    }
                }
                _ => None,
            })
        })?;
        from.checked_add_signed(step).filter(|target| *target < ids.len())
    }

    fn show_card(
        &self,
        ui: &mut Ui,
        theme: &Theme,
        response: Response,
        index: usize,
        choice: &ChoiceCard,
        text: &CardText,
    ) -> Response {
        let (rect, id) = (response.rect, response.id);
        let selected = self.selected == Some(index);
        response
            .widget_info(|| WidgetInfo::selected(Role::RadioButton, true, selected, spoken(&choice.title)));
        ui.ctx().accesskit_node_builder(id, |node| {
            if !choice.text.is_empty() {
                node.set_description(spoken(&choice.text));
            }
            node.set_position_in_set(index);
        });
        focus::follow(ui, &response);
        if !ui.is_rect_visible(rect) {
            return response;
        }

        let palette = &theme.palette;
        let quick = theme.duration(time::QUICK);
        let hover = ui.ctx().animate_bool_with_time(id.with("hover"), response.hovered(), quick);
        let fill = if selected {
            palette.accent_soft
        } else {
            palette.surface.lerp_to_gamma(palette.surface_hover, hover)
        };
        let line = if selected {
            theme.selected_line()
        } else {
            let quiet = theme.hairline();
            Stroke::new(quiet.width, quiet.color.lerp_to_gamma(palette.outline_strong, hover))
        };
        let painter = ui.painter();
        painter.add(theme.card_shadow().as_shape(rect, radius::L));
        painter.rect(rect, radius::L, fill, line, StrokeKind::Inside);
        text.paint(painter, theme, rect, choice, selected, self.tiles);
        focus::ring(ui, theme, &response, radius::L);
        response.on_hover_cursor(CursorIcon::PointingHand)
    }
}

/// The words of a card, wrapped for its width.
struct CardText {
    title: TextBlock,
    text: Option<TextBlock>,
    words_height: f32,
    height: f32,
}

impl CardText {
    fn new(ui: &Ui, choice: &ChoiceCard, width: f32, upright: bool) -> Self {
        let beside = if upright { 0.0 } else { Self::symbol_room(choice) + size::CHOICE + space::M };
        let words = (width - 2.0 * inset::CARD.x - beside).max(fit::WORDS);
        let layout = |rich: &Rich, style| {
            let text = Text::new(rich.clone()).style(style);
            if upright { text.center() } else { text }.layout(ui, words)
        };
        let title = layout(&choice.title, Type::BodyStrong);
        let text = (!choice.text.is_empty()).then(|| layout(&choice.text, Type::Small));
        let words_height = title.size().y + text.as_ref().map_or(0.0, |text| inset::LINE + text.size().y);
        let symbol_height = if choice.symbol.is_some() { size::TILE } else { 0.0 };
        let height = if upright {
            let above = if choice.symbol.is_some() { symbol_height + inset::L } else { 0.0 };
            inset::CARD.x + above + words_height + inset::CARD.x
        } else {
            (words_height.max(symbol_height) + 2.0 * inset::CARD.y).max(size::CARD)
        };
        Self { title, text, words_height, height }
    }

    /// The room of the symbol before the words.
    fn symbol_room(choice: &ChoiceCard) -> f32 {
        if choice.symbol.is_some() { size::TILE + space::M } else { 0.0 }
    }

    fn paint(
        &self,
        painter: &Painter,
        theme: &Theme,
        rect: Rect,
        choice: &ChoiceCard,
        selected: bool,
        tile: bool,
    ) {
        let palette = &theme.palette;
        let place = |left: f32, top: f32, size: Vec2| {
            theme.dir.place(rect, Rect::from_min_size(pos2(left, top), size))
        };
        let centered =
            |top: f32, size: Vec2| Rect::from_min_size(pos2(rect.center().x - size.x / 2.0, top), size);

        let inner = rect.shrink(inset::CARD.x);
        // Tiles of different wording start on one line; rows are centred.
        let mut top = rect.center().y - self.words_height / 2.0;
        if let Some(symbol) = choice.symbol {
            let ground = if tile {
                let ground = centered(inner.top(), Vec2::splat(size::TILE));
                top = ground.bottom() + inset::L;
                ground
            } else {
                place(inner.left(), rect.center().y - size::TILE / 2.0, Vec2::splat(size::TILE))
            };
            let (fill, ink) = if selected {
                (palette.accent, palette.on_accent)
            } else {
                (palette.accent_soft, palette.accent_text)
            };
            painter.rect_filled(ground, radius::L - 2, fill);
            symbol.paint_at(painter, ground.center(), size::ICON_L, ink, theme.dir);
        }

        let left = inner.left() + Self::symbol_room(choice);
        let at = |top: f32, size: Vec2| if tile { centered(top, size) } else { place(left, top, size) };
        self.title.paint(painter, at(top, self.title.size()).min, palette.text);
        if let Some(text) = &self.text {
            let below = top + self.title.size().y + inset::LINE;
            text.paint(painter, at(below, text.size()).min, palette.text_soft);
        }

        let side = Vec2::splat(size::CHOICE);
        if !tile {
            let mark = place(inner.right() - side.x, rect.center().y - side.y / 2.0, side);
            paint_mark(painter, theme, mark.center(), selected);
        } else if selected {
            // On a tile the mark shows only when there is something to say.
            let mark = place(rect.right() - inset::M - side.x, rect.top() + inset::M, side);
            paint_mark(painter, theme, mark.center(), selected);
        }
    }
}

/// The mark of an answer: a click leads on; the answer of before has its tick.
fn paint_mark(painter: &Painter, theme: &Theme, center: Pos2, selected: bool) {
    let palette = &theme.palette;
    let r = size::CHOICE / 2.0;
    if selected {
        painter.circle(center, r, palette.accent, Stroke::new(size::LINE, palette.accent_edge));
        Symbol::Check.paint_at(painter, center, size::CHOICE * 0.66, palette.on_accent, theme.dir);
    } else {
        Symbol::ChevronForward.paint_at(painter, center, size::ICON, palette.accent_text, theme.dir);
    }
}

/// A card that opens and closes: the title and the notes below it are one wide control, the rest shows while
/// it is open. `true` when it should change.
pub fn fold_card(
    ui: &mut Ui,
    title: impl Into<Rich>,
    notes: &[Rich],
    open: bool,
    add_contents: impl FnOnce(&mut Ui),
) -> bool {
    let theme = Theme::of(ui);
    let frame = egui::Frame::new()
        .fill(theme.palette.surface)
        .stroke(theme.hairline())
        .corner_radius(radius::L)
        .shadow(theme.card_shadow());
    let contents = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let header = fold_header(ui, &theme, &title.into(), notes, open);
        if open {
            let padding = card_padding(ui.available_width());
            let below = egui::Margin { left: padding, right: padding, top: 0, bottom: padding };
            egui::Frame::new().inner_margin(below).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = space::M;
                ui.with_layout(theme.dir.column(), add_contents);
            });
        }
        header.clicked()
    };
    frame.show(ui, |ui| ui.with_layout(theme.dir.column(), contents).inner).inner
}

fn fold_header(ui: &mut Ui, theme: &Theme, title: &Rich, notes: &[Rich], open: bool) -> Response {
    let palette = &theme.palette;
    let full = ui.available_width();
    let padding = f32::from(card_padding(full));
    let words_width = (full - 2.0 * padding - size::ICON - space::M).max(fit::WORDS);
    let title_words = Text::new(title.clone()).style(Type::BodyStrong).layout(ui, words_width);
    let notes_words: Vec<TextBlock> =
        notes.iter().map(|note| Text::new(note.clone()).style(Type::Small).layout(ui, words_width)).collect();
    let words_height =
        title_words.size().y + notes_words.iter().map(|note| inset::LINE + note.size().y).sum::<f32>();
    let (rect, response) = ui.allocate_exact_size(vec2(full, words_height + 2.0 * space::M), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, spoken(title)));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_expanded(open);
        let notes: Vec<String> = notes.iter().map(spoken).collect();
        node.set_description(notes.join(". "));
    });
    focus::follow(ui, &response);
    if !ui.is_rect_visible(rect) {
        return response;
    }

    let quick = theme.duration(time::QUICK);
    let hover = ui.ctx().animate_bool_with_time(response.id.with("hover"), response.hovered(), quick);
    let ground = palette.surface.lerp_to_gamma(palette.surface_hover, hover);
    ui.painter().rect_filled(rect.shrink(theme.hairline().width), radius::L, ground);
    let place =
        |left: f32, top: f32, size: Vec2| theme.dir.place(rect, Rect::from_min_size(pos2(left, top), size));
    let mut top = rect.top() + space::M;
    let left = rect.left() + padding;
    title_words.paint(ui.painter(), place(left, top, title_words.size()).min, palette.text);
    top += title_words.size().y;
    for note in &notes_words {
        top += inset::LINE;
        note.paint(ui.painter(), place(left, top, note.size()).min, palette.text_soft);
        top += note.size().y;
    }
    let chevron = if open { Symbol::ChevronUp } else { Symbol::ChevronDown };
    let at = place(
        rect.right() - padding - size::ICON,
        rect.center().y - size::ICON / 2.0,
        Vec2::splat(size::ICON),
    );
    chevron.paint(ui.painter(), at, palette.accent_text, theme.dir);
    focus::ring(ui, theme, &response, radius::L);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// A panel that groups things.
pub fn panel<R>(ui: &mut Ui, add_contents: impl FnOnce(&mut Ui) -> R) -> egui::InnerResponse<R> {
    let theme = Theme::of(ui);
    let padding = card_padding(ui.available_width());
    egui::Frame::new()
        .fill(theme.palette.surface)
        .stroke(theme.hairline())
        .corner_radius(radius::L)
        .shadow(theme.card_shadow())
        .inner_margin(padding)
        .show(ui, |ui| {
            ui.with_layout(theme.dir.column(), |ui| {
                ui.set_min_width(ui.available_width());
                add_contents(ui)
            })
            .inner
        })
}

/// Between the edge of a card and its words, in points.
fn card_padding(width: f32) -> i8 {
    if width < fit::ROOMY { space::M as i8 } else { space::L as i8 }
}
