//! The one text block: every word of the program is laid out and painted here.
//!
//! egui's own labels know neither the order of pieces that run in different directions nor Unicode's
//! line ends; [`self::bidi`] does. Here its lines become galleys, one for each line, with one
//! section for each piece in the order it is drawn.
//!
//! [`Text::show`] is a label, [`Text::layout`] is for widgets that place text themselves.

pub mod bidi;
mod layout;
mod paint;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests;
mod typed;

use egui::{Align, Color32, Context, Response, Role, Sense, Ui, Widget, WidgetInfo};

pub use self::layout::TextBlock;
use crate::locale::rich::Rich;
use crate::ui::theme::{Direction, Theme, Type};

/// A text to show.
#[derive(Clone, Debug)]
#[must_use = "a text does nothing until it is shown or laid out"]
pub struct Text {
    rich: Rich,
    style: Type,
    color: Option<Color32>,
    heading: Option<u8>,
    max_lines: Option<usize>,
    center: bool,
}

impl Text {
    /// A text in [`Type::Body`], with the marks of [`Rich::parse`] if it has any.
    pub fn new(rich: impl Into<Rich>) -> Self {
        Self {
            rich: rich.into(),
            style: Type::Body,
            color: None,
            heading: None,
            max_lines: None,
            center: false,
        }
    }

    /// The step of the type scale.
    pub fn style(mut self, style: Type) -> Self {
        self.style = style;
        self
    }

    /// The colour of everything but label chips. Without it, the theme's text colour.
    pub fn color(mut self, color: Color32) -> Self {
        self.color = Some(color);
        self
    }

    /// Makes this a heading for assistive software; 1 is the heading of the page. Looks do not change.
    pub fn heading(mut self, level: u8) -> Self {
        self.heading = Some(level);
        self
    }

    /// Leaves out what does not fit on so many lines, behind an ellipsis. [`Text::show`] then shows the
    /// whole text under the pointer.
    pub fn max_lines(mut self, lines: usize) -> Self {
        self.max_lines = Some(lines);
        self
    }

    /// Centres the lines. Without it they start where reading starts, or in the middle where the layout
    /// is centred.
    pub fn center(mut self) -> Self {
        self.center = true;
        self
    }

    /// Lays the text out in lines no wider than `max_width` points, for painting somewhere. Cheap while
    /// nothing changes. `ctx` can be an [`Ui`] too.
    pub fn layout(&self, ctx: &Context, max_width: f32) -> TextBlock {
        let theme = Theme::of(ctx);
        let (layout, galleys) = self.current_layout(ctx, &theme, max_width);
        let align = if self.center { Align::Center } else { theme.dir.leading() };
        TextBlock { layout, galleys, theme, align }
    }

    /// Shows the text as a widget, as wide as its lines.
    pub fn show(self, ui: &mut Ui) -> Response {
        let mut block = self.layout(ui, ui.available_width());
        let placement = ui.layout().horizontal_placement();
        if placement == Align::Center {
            block.align = Align::Center;
        }
        let mut size = block.size();
        // Where the layout would put the block on another side than its lines, the block fills the row.
        if placement != block.align && ui.layout().is_vertical() && ui.available_width().is_finite() {
            size.x = size.x.max(ui.available_width());
        }

        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        self.describe(ui, &block, &response);
        if !ui.is_rect_visible(rect) {
            return response;
        }
        block.paint_in(ui.painter(), rect, self.color.unwrap_or(block.theme.palette.text));
        if !block.layout.truncated {
            return response;
        }
        let whole = Self { max_lines: None, color: None, heading: None, ..self };
        response.on_hover_ui(|ui| {
            ui.set_max_width(ui.spacing().tooltip_width);
            whole.style(Type::Small).show(ui);
        })
    }

    /// Role, words and direction for assistive software.
    fn describe(&self, ui: &Ui, block: &TextBlock, response: &Response) {
        let role = if self.heading.is_some() { Role::Heading } else { Role::Label };
        response.widget_info(|| WidgetInfo::labeled(role, ui.is_enabled(), spoken(&self.rich)));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            if let Some(level) = self.heading {
                // AccessKit counts from 0 what people count from 1.
                node.set_level(usize::from(level.saturating_sub(1)));
            }
            node.set_text_direction(match block.layout.direction {
                Direction::Ltr => egui::accesskit::TextDirection::LeftToRight,
                Direction::Rtl => egui::accesskit::TextDirection::RightToLeft,
            });
        });
    }
}

impl Widget for Text {
    fn ui(self, ui: &mut Ui) -> Response {
        self.show(ui)
    }
}

/// The characters of a text without what only steers direction and line ends, for assistive software.
pub fn spoken(rich: &Rich) -> String {
    let is_mark = |c: char| {
        matches!(c,
            '\u{AD}' | '\u{200B}' | '\u{61C}' | '\u{200E}' | '\u{200F}'
            | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
        )
    };
    rich.plain().chars().filter(|c| !is_mark(*c)).collect()
}
