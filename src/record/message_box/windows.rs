//! Windows: the message box of the system, with a button in the system's language.

#![expect(unsafe_code, reason = "a call of the system")]

use std::ptr;

use windows_sys::Win32::UI::WindowsAndMessaging::{MB_ICONERROR, MB_OK, MB_SETFOREGROUND, MessageBoxW};

use super::{Message, Shown};

pub(super) fn show(message: &Message<'_>) -> Shown {
    let title = wide(message.title);
    let text = wide(message.text);
    // SAFETY: both texts end in a zero and outlive the call; a null window means no owner.
    let answer = unsafe {
        MessageBoxW(ptr::null_mut(), text.as_ptr(), title.as_ptr(), MB_OK | MB_ICONERROR | MB_SETFOREGROUND)
    };
    // Zero: there is no desktop to show it on, as in a service.
    if answer == 0 { Shown::TextOnly } else { Shown::Window }
}

/// UTF-16 with a zero at its end and none before it.
fn wide(text: &str) -> Vec<u16> {
    text.encode_utf16().filter(|&unit| unit != 0).chain([0]).collect()
}
