#include "views/board/keysslide.h"

#include <QtCore/QCoreApplication>

namespace bundlinje {

namespace {

struct KeysSlideWords {
    Q_DECLARE_TR_FUNCTIONS(bundlinje::KeysSlide)
};

} // namespace

Slide keysSlide()
{
    Slide slide;
    slide.kind = Slide::Kind::Keys;
    slide.message = KeysSlideWords::tr("The keys of board mode");
    slide.title = KeysSlideWords::tr("F1 or Backspace goes back to the slide");
    slide.content = SlideTable{
        {{KeysSlideWords::tr("Key")}, {KeysSlideWords::tr("What it does")}},
        {{KeysSlideWords::tr("PgDn, Right, Space"), KeysSlideWords::tr("next slide")},
         {KeysSlideWords::tr("PgUp, Left"), KeysSlideWords::tr("previous slide")},
         {KeysSlideWords::tr("number and Enter"),
          KeysSlideWords::tr("to that slide; Home the first, End the last")},
         {KeysSlideWords::tr("Tab, Enter"),
          KeysSlideWords::tr("mark a row or figure, look into it; Backspace goes back")},
         {KeysSlideWords::tr("O"), KeysSlideWords::tr("all slides at once")},
         {KeysSlideWords::tr("B, W"),
          KeysSlideWords::tr("black or white screen, until the next key")},
         {KeysSlideWords::tr("T, + and −"),
          KeysSlideWords::tr("chart as a table; larger and smaller text")},
         {KeysSlideWords::tr("C, H, L"), KeysSlideWords::tr("colours; hide amounts; light spot")},
         {KeysSlideWords::tr("D, S"), KeysSlideWords::tr("enter a decision; swap the screens")},
         {KeysSlideWords::tr("Esc"),
          KeysSlideWords::tr("back, and from a slide of the agenda: end")}}};
    return slide;
}

} // namespace bundlinje
