//! Choice cards (one of several, like radio buttons) and the plain panel card.

use egui::accesskit::Role;
use egui::{
    Color32, CursorIcon, Event, EventFilter, Id, Key, Painter, Pos2, Rect, Response, Sense, Stroke,
    StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2,
};

use super::focus;
use super::icon::Icon;
use crate::locale::rich::Rich;
use crate::ui::text::{Text, TextBlock, spoken};
use crate::ui::theme::{Theme, Type, radius, size, space, time};

/// Paints a small illustration into the given place.
pub type Art<'a> = &'a dyn Fn(&Painter, Rect, &Theme);

/// One card of a [`ChoiceGroup`].
#[must_use = "give it to a ChoiceGroup"]
pub struct Choice<'a> {
    title: Rich,
    text: Rich,
    badge: Rich,
    icon: Option<Icon>,
    art: Option<(f32, Art<'a>)>,
    enabled: bool,
}

impl<'a> Choice<'a> {
    /// A choice with its title.
    pub fn new(title: impl Into<Rich>) -> Self {
        Self {
            title: title.into(),
            text: Rich::default(),
            badge: Rich::default(),
            icon: None,
            art: None,
            enabled: true,
        }
    }

    /// A short description, or the reason why it cannot be chosen.
    pub fn text(mut self, text: impl Into<Rich>) -> Self {
        self.text = text.into();
        self
    }

    /// A word that sets it apart, for example "Recommended".
    pub fn badge(mut self, badge: impl Into<Rich>) -> Self {
        self.badge = badge.into();
        self
    }

    /// An icon at the leading side.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// An illustration of this height instead of an icon.
    pub fn art(mut self, height: f32, art: Art<'a>) -> Self {
        self.art = Some((height, art));
        self
    }

    /// Whether it can be chosen. A closed choice stays readable.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }
}

/// Cards of which one is chosen. Arrow keys move and choose, space and Enter choose.
#[must_use = "call show()"]
pub struct ChoiceGroup<'a> {
    name: &'a str,
    choices: &'a [Choice<'a>],
    selected: Option<usize>,
    columns: usize,
    tiles: bool,
}

impl<'a> ChoiceGroup<'a> {
    /// A group with its accessible name (usually the question on the page).
    pub fn new(name: &'a str, choices: &'a [Choice<'a>], selected: Option<usize>) -> Self {
        Self { name, choices, selected, columns: 1, tiles: false }
    }

    /// Cards side by side while there is room for 240 points each.
    pub fn columns(mut self, columns: usize) -> Self {
        self.columns = columns.max(1);
        self
    }

    /// Upright cards: picture above, words below, centred.
    pub fn tiles(mut self) -> Self {
        self.tiles = true;
        self
    }

    /// Shows the cards; gives the index of the one that was chosen just now.
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
        let gap = 12.0;
        let full = ui.available_width();
        let least = if self.tiles { 150.0 } else { 240.0 };
        let fitting = ((full + gap) / (least + gap)).floor().max(1.0) as usize;
        let columns = self.columns.min(fitting).min(self.choices.len().max(1));
        let width = (full - gap * (columns as f32 - 1.0)) / columns as f32;

        let ids: Vec<Id> =
            (0..self.choices.len()).map(|index| ui.scope_id().with(("choice", index))).collect();
        let moved_to = self.arrow_key_target(ui, &ids, columns, theme);
        let mut chosen = moved_to;

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
                let response = self.show_card(ui, theme, rect, ids[index], index, choice, text);
                if moved_to == Some(index) {
                    response.request_focus();
                }
                if response.clicked() {
                    chosen = Some(index);
                    if self.selected == Some(index) && ui.input(|input| input.key_pressed(Key::Enter)) {
                        focus::pass_enter_on(ui);
                    }
                }
            }
            first += row.len();
            if first < self.choices.len() {
                ui.add_space(gap - ui.spacing().item_spacing.y);
            }
        }
        chosen.filter(|index| Some(*index) != self.selected)
    }

    /// Where an arrow key leads from the card that has the focus.
    fn arrow_key_target(&self, ui: &Ui, ids: &[Id], columns: usize, theme: &Theme) -> Option<usize> {
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
        let mut target = from;
        loop {
            target = target.checked_add_signed(step)?;
            if self.choices.get(target)?.enabled {
                return Some(target);
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "one private call site")]
    fn show_card(
        &self,
        ui: &mut Ui,
        theme: &Theme,
        rect: Rect,
        id: Id,
        index: usize,
        choice: &Choice<'_>,
        text: &CardText,
    ) -> Response {
        let selected = self.selected == Some(index);
        let sense = if choice.enabled { Sense::click() } else { Sense::hover() };
        let response = ui.interact(rect, id, sense);
        response.widget_info(|| {
            WidgetInfo::selected(Role::RadioButton, choice.enabled, selected, spoken(&choice.title))
        });
        ui.ctx().accesskit_node_builder(id, |node| {
            let mut description = spoken(&choice.badge);
            if !description.is_empty() && !choice.text.is_empty() {
                description.push_str(". ");
            }
            description.push_str(&spoken(&choice.text));
            if !description.is_empty() {
                node.set_description(description);
            }
            node.set_position_in_set(index);
        });
        if !ui.is_rect_visible(rect) {
            return response;
        }

        let palette = &theme.palette;
        let quick = theme.duration(time::QUICK);
        let hover = ui.ctx().animate_bool_with_time(id.with("hover"), response.hovered(), quick);
        let fill = if selected {
            palette.accent_soft
        } else if choice.enabled {
            palette.surface.lerp_to_gamma(palette.surface_hover, hover)
        } else {
            palette.window
        };
        let line = if selected {
            theme.selected_line()
        } else {
            let quiet = theme.hairline();
            Stroke::new(quiet.width, quiet.color.lerp_to_gamma(palette.outline_strong, hover))
        };
        let painter = ui.painter();
        if choice.enabled {
            painter.add(theme.card_shadow().as_shape(rect, radius::L));
        }
        painter.rect(rect, radius::L, fill, line, StrokeKind::Inside);
        text.paint(painter, theme, rect, choice, selected, self.tiles);
        focus::ring(ui, theme, &response, radius::L);
        if choice.enabled { response.on_hover_cursor(CursorIcon::PointingHand) } else { response }
    }
}

const PADDING: f32 = 18.0;
const RADIO: f32 = 22.0;
const TEXT_GAP: f32 = 2.0;
const BADGE_GAP: f32 = 8.0;
/// Space around the words of a badge.
const PILL: Vec2 = vec2(9.0, 2.0);

/// The words of a card, wrapped for its width.
struct CardText {
    title: TextBlock,
    text: Option<TextBlock>,
    badge: Option<TextBlock>,
    words_height: f32,
    height: f32,
    picture_height: f32,
}

impl CardText {
    fn new(ui: &Ui, choice: &Choice<'_>, width: f32, upright: bool) -> Self {
        let picture_height = match (choice.art, choice.icon) {
            (Some((height, _)), _) => height,
            (None, Some(_)) => size::TILE,
            (None, None) => 0.0,
        };
        let words = if upright {
            width - 2.0 * PADDING
        } else {
            width - 2.0 * PADDING - Self::picture_room(picture_height) - RADIO - space::M
        }
        .max(80.0);
        let layout = |rich: &Rich, style| {
            let text = Text::new(rich.clone()).style(style);
            if upright { text.center() } else { text }.layout(ui, words)
        };
        let title = layout(&choice.title, Type::BodyStrong);
        let text = (!choice.text.is_empty()).then(|| layout(&choice.text, Type::Small));
        let badge = (!choice.badge.is_empty()).then(|| layout(&choice.badge, Type::Small));
        let words_height = title.size().y
            + text.as_ref().map_or(0.0, |text| TEXT_GAP + text.size().y)
            + badge.as_ref().map_or(0.0, |badge| BADGE_GAP + badge.size().y + 2.0 * PILL.y);
        let height = if upright {
            let picture = if picture_height > 0.0 { picture_height + 14.0 } else { 0.0 };
            PADDING + picture + words_height + PADDING
        } else {
            (words_height.max(picture_height) + 2.0 * 15.0).max(64.0)
        };
        Self { title, text, badge, words_height, height, picture_height }
    }

    fn picture_room(picture_height: f32) -> f32 {
        if picture_height > 0.0 { picture_height.min(96.0) + space::M } else { 0.0 }
    }

    fn paint(
        &self,
        painter: &Painter,
        theme: &Theme,
        rect: Rect,
        choice: &Choice<'_>,
        selected: bool,
        tile: bool,
    ) {
        let palette = &theme.palette;
        let (title_ink, text_ink) = if choice.enabled {
            (palette.text, palette.text_soft)
        } else {
            (palette.text_disabled, palette.text_disabled)
        };
        let place = |left: f32, top: f32, size: Vec2| {
            theme.dir.place(rect, Rect::from_min_size(pos2(left, top), size))
        };

        let inner = rect.shrink(PADDING);
        let picture_width = match choice.art {
            Some((height, _)) if tile => inner.width().min(height * 2.0),
            Some((height, _)) => height.min(96.0),
            None => size::TILE,
        };
        let picture_size = vec2(picture_width, self.picture_height);
        let picture = if tile {
            Rect::from_min_size(pos2(rect.center().x - picture_width / 2.0, inner.top()), picture_size)
        } else {
            place(inner.left(), rect.center().y - self.picture_height / 2.0, picture_size)
        };
        if let Some((_, art)) = choice.art {
            art(painter, picture, theme);
        } else if let Some(icon) = choice.icon {
            let (ground, ink) = if selected {
                (palette.accent, palette.on_accent)
            } else if choice.enabled {
                (palette.accent_soft, palette.accent_text)
            } else {
                (Color32::TRANSPARENT, palette.text_disabled)
            };
            painter.rect_filled(picture, radius::L - 2, ground);
            icon.paint_at(painter, picture.center(), size::ICON_L, ink, theme.dir);
        }

        // Tiles of different wording start on one line; rows are centred.
        let mut top = if tile && self.picture_height > 0.0 {
            picture.bottom() + 14.0
        } else {
            rect.center().y - self.words_height / 2.0
        };
        let left = inner.left() + Self::picture_room(self.picture_height);
        let mut slot = |size: Vec2, above: f32| {
            top += above;
            let slot = if tile {
                Rect::from_min_size(pos2(rect.center().x - size.x / 2.0, top), size)
            } else {
                place(left, top, size)
            };
            top += size.y;
            slot
        };
        self.title.paint(painter, slot(self.title.size(), 0.0).min, title_ink);
        if let Some(text) = &self.text {
            text.paint(painter, slot(text.size(), TEXT_GAP).min, text_ink);
        }
        if let Some(badge) = &self.badge {
            let pill = slot(badge.size() + 2.0 * PILL, BADGE_GAP);
            painter.rect_filled(pill, radius::PILL, palette.good.fill);
            if theme.mode.is_high_contrast() {
                painter.rect_stroke(pill, radius::PILL, theme.hairline(), StrokeKind::Inside);
            }
            badge.paint(painter, pill.min + PILL, palette.good.ink);
        }

        let corner = if tile {
            place(rect.right() - 12.0 - RADIO, rect.top() + 12.0, Vec2::splat(RADIO))
        } else {
            place(inner.right() - RADIO, rect.center().y - RADIO / 2.0, Vec2::splat(RADIO))
        };
        // On a tile the mark shows only when there is something to say.
        if selected || !tile || !choice.enabled {
            paint_radio(painter, theme, corner.center(), selected, choice.enabled);
        }
    }
}

/// The mark that says "one of these".
fn paint_radio(painter: &Painter, theme: &Theme, center: Pos2, selected: bool, enabled: bool) {
    let palette = &theme.palette;
    let r = RADIO / 2.0;
    if selected {
        painter.circle(center, r, palette.accent, Stroke::new(size::LINE, palette.accent_edge));
        Icon::Check.paint_at(painter, center, RADIO * 0.66, palette.on_accent, theme.dir);
    } else if enabled {
        let width = if theme.mode.is_high_contrast() { 2.0 } else { 1.5 };
        painter.circle_stroke(center, r - 1.0, Stroke::new(width, palette.outline_strong));
    } else {
        Icon::MinusCircle.paint_at(painter, center, RADIO, palette.text_disabled, theme.dir);
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
    let words_width = (full - 2.0 * padding - size::ICON - space::M).max(80.0);
    let title_words = Text::new(title.clone()).style(Type::BodyStrong).layout(ui, words_width);
    let notes_words: Vec<TextBlock> =
        notes.iter().map(|note| Text::new(note.clone()).style(Type::Small).layout(ui, words_width)).collect();
    let words_height =
        title_words.size().y + notes_words.iter().map(|note| TEXT_GAP + note.size().y).sum::<f32>();
    let (rect, response) = ui.allocate_exact_size(vec2(full, words_height + 2.0 * space::M), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, spoken(title)));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_expanded(open);
        let notes: Vec<String> = notes.iter().map(spoken).collect();
        node.set_description(notes.join(". "));
    });
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
        top += TEXT_GAP;
        note.paint(ui.painter(), place(left, top, note.size()).min, palette.text_soft);
        top += note.size().y;
    }
    let chevron = if open { Icon::ChevronUp } else { Icon::ChevronDown };
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
    if width < 400.0 { space::M as i8 } else { space::L as i8 }
}
