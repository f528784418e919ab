//! Windows: the message box of the system, with a button in the system's language.

#![expect(unsafe_code, reason = "a call of the system")]

use windows::Win32::UI::WindowsAndMessaging::{MB_ICONERROR, MB_OK, MB_SETFOREGROUND, MessageBoxW};
use windows::core::HSTRING;

use super::{Message, Shown};

pub(super) fn show(message: &Message<'_>) -> Shown {
    // A zero would end the text there.
    let [title, text] = [message.title, message.text].map(|text| HSTRING::from(text.replace('\0', "")));
    // SAFETY: both texts end in a zero and outlive the call; no window is the owner.
    let answer = unsafe { MessageBoxW(None, &text, &title, MB_OK | MB_ICONERROR | MB_SETFOREGROUND) };
    // Zero: there is no desktop to show it on, as in a service.
    if answer.0 == 0 { Shown::TextOnly } else { Shown::Window }
}
