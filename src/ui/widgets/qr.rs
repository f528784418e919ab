//! A QR code on a card: crisp modules on white with its quiet zone, whatever the theme.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Mesh, Rect, Response, Sense, Shape, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use crate::locale::rich::Rich;
use crate::signin::qr::QUIET_ZONE;
use crate::ui::text::Text;
use crate::ui::theme::{Theme, Type, fit, radius, size, space};

/// A QR card.
#[must_use = "call show()"]
pub struct QrCard<'a> {
    name: &'a str,
    modules_per_side: usize,
    modules: &'a [bool],
    caption: Rich,
    address: &'a str,
}

impl<'a> QrCard<'a> {
    /// `modules` are the dark modules, row by row, without quiet zone. `name` describes the picture.
    pub fn new(name: &'a str, modules_per_side: usize, modules: &'a [bool]) -> Self {
        Self { name, modules_per_side, modules, caption: Rich::default(), address: "" }
    }

    /// What to do with it.
    pub fn caption(mut self, caption: impl Into<Rich>) -> Self {
        self.caption = caption.into();
        self
    }

    /// The address in it, for people who would rather type.
    pub fn address(mut self, address: &'a str) -> Self {
        self.address = address;
        self
    }

    /// Shows the card. In a right-to-left layout the code itself is never mirrored.
    pub fn show(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui);
        let full = ui.available_width();
        let builder = UiBuilder::new().layout(theme.dir.column());
        ui.scope_builder(builder, |ui| {
            let ppp = ui.pixels_per_point();
            let side_modules = self.modules_per_side + 2 * QUIET_ZONE;
            // Whole pixels per module: a scanner reads straight edges best.
            let target = size::QR.max(side_modules as f32 * 4.0).min(full - 2.0 * space::M);
            let pixels = (target * ppp / side_modules as f32).floor().max(1.0);
            let code_side = pixels * side_modules as f32 / ppp;

            let words_beside = full - code_side - 2.0 * space::M - space::L >= fit::SENTENCE;
            let words_width = if words_beside {
                full - code_side - 2.0 * space::M - space::L
            } else {
                full - 2.0 * space::M
            };
            let caption =
                (!self.caption.is_empty()).then(|| Text::new(self.caption.clone()).layout(ui, words_width));
            let address = (!self.address.is_empty())
                .then(|| Text::new(self.address).style(Type::Code).layout(ui, words_width));
            let words = [&caption, &address];
            let words_height: f32 = words.iter().copied().flatten().map(|block| block.size().y).sum::<f32>()
                + if caption.is_some() && address.is_some() { space::S } else { 0.0 };
            let content_height = if words_beside || words_height <= 0.0 {
                code_side.max(words_height)
            } else {
                code_side + space::M + words_height
            };

            let (outer, _) =
                ui.allocate_exact_size(vec2(full, content_height + 2.0 * space::M), Sense::hover());
            let palette = &theme.palette;
            ui.painter().add(theme.card_shadow().as_shape(outer, radius::L));
            ui.painter().rect(outer, radius::L, palette.surface, theme.hairline(), StrokeKind::Inside);

            let code_left =
                if words_beside { outer.left() + space::M } else { outer.center().x - code_side / 2.0 };
            let code = theme.dir.place(
                outer,
                Rect::from_min_size(pos2(code_left, outer.top() + space::M), vec2(code_side, code_side)),
            );
            // On the pixel grid, or the edges blur.
            let snap = |value: f32| (value * ppp).round() / ppp;
            let code = Rect::from_min_size(pos2(snap(code.left()), snap(code.top())), code.size());
            let response = ui.interact(code, ui.unique_id().with("code"), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Image, true, self.name));
            ui.ctx().accesskit_node_builder(response.id, |node| {
                if !self.address.is_empty() {
                    node.set_description(self.address);
                }
            });
            ui.painter().rect_filled(code, radius::S, palette.qr_ground);
            if theme.mode.is_dark() {
                ui.painter().rect_stroke(code, radius::S, theme.hairline(), StrokeKind::Outside);
            }
            ui.painter().add(Shape::Mesh(self.mesh(ui, code.min, pixels / ppp, &theme)));

            let (left, mut top) = if words_beside {
                (outer.left() + space::M + code_side + space::L, outer.center().y - words_height / 2.0)
            } else {
                (outer.left() + space::M, code.bottom() + space::M)
            };
            for (block, ink, role_text) in [
                (&caption, palette.text, self.caption.plain()),
                (&address, palette.text_soft, self.address.to_owned()),
            ] {
                let Some(block) = block else { continue };
                let place = Rect::from_min_size(pos2(left, top), block.size());
                let place = if words_beside {
                    theme.dir.place(outer, place)
                } else {
                    place.translate(vec2(outer.center().x - place.center().x, 0.0))
                };
                block.paint(ui.painter(), place.min, ink);
                let words = ui.interact(place, ui.unique_id().with(&role_text), Sense::hover());
                words.widget_info(|| WidgetInfo::labeled(Role::Label, true, &role_text));
                top += block.size().y + space::S;
            }
            response
        })
        .inner
    }

    /// The dark modules as one mesh, kept between frames.
    fn mesh(&self, ui: &Ui, origin: egui::Pos2, module: f32, theme: &Theme) -> Arc<Mesh> {
        let mut hasher = DefaultHasher::new();
        (self.modules, self.modules_per_side).hash(&mut hasher);
        [origin.x.to_bits(), origin.y.to_bits(), module.to_bits()].hash(&mut hasher);
        let key = hasher.finish();
        let id = ui.unique_id().with("qr mesh");
        if let Some((cached, mesh)) = ui.data(|data| data.get_temp::<(u64, Arc<Mesh>)>(id))
            && cached == key
        {
            return mesh;
        }
        let mut mesh = Mesh::default();
        for (row, line) in self.modules.chunks(self.modules_per_side.max(1)).enumerate() {
            for (column, dark) in line.iter().enumerate() {
                if *dark {
                    let min = origin + vec2((column + QUIET_ZONE) as f32, (row + QUIET_ZONE) as f32) * module;
                    mesh.add_colored_rect(
                        Rect::from_min_size(min, vec2(module, module)),
                        theme.palette.qr_ink,
                    );
                }
            }
        }
        let mesh = Arc::new(mesh);
        ui.data_mut(|data| data.insert_temp(id, (key, mesh.clone())));
        mesh
    }
}
