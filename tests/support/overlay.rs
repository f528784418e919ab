//! What an overlay of an organisation holds.

/// A `phones.toml` with one record that is sound and differs from ours in its day, its confidence and `on`.
pub const PHONE: &str = r#"
[[phone]]
id = "ios.18"
platform = "ios"
maker = "apple"
name = "iOS 18"
label_scope = "ios"
os_from = 18
os_to = 18
verdict = "supported"
paths = [["Settings", "General", "AutoFill & Passwords"]]
on = ["Authenticator"]
qr = "yes"
source = [1]
verified = "2027-01-02"
confidence = "medium"
"#;
