"""Lists of plain words that the readers of prose need."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


STOP = _words(
    """
    about aed all also and another any apr april are ask asks aug august been being both brl budget but cad can cent
    come comes cost costs could crore crores day days dec december did dirham dirhams does doing dollar dollars
    don't done each earn earns either end eur euro euros feb february fee fees for fri friday from gbp get gets give
    gives group groups had half has have haves her here high him his hour hours how i'll i'm inr into isn't it's its
    jan january
    jul july jun june just lakh lakhs least left less let lets level low lpa made make makes many mar march may
    median mention middle might mil million mon monday month months more most much must name names need needed needs
    neither no nor not nov november now oct october one only other our out over own pay pays per percent percentile
    pound pounds price prices put puts quarter reais rupee rupees said salary same sat saturday say says sep
    september sgd she should some such sun sunday take takes than that the their them then there these they third
    this those thousand thu thursday today too tue tuesday two typical typically under usd very was wed wednesday
    week weeks were what when where which who why will with would year years yes you your
    """
)
"""Words that carry no meaning here, or whose meaning is read as a term."""

NO_NOUN = _words(
    """
    a about above after again against all already also an and another are around as ask asks at be because before below
    between both but by can come comes cost costs could did do does down each either ends even every for from give gives
    go goes had has have her here him hours' however i if in into is it its just least leaves less lie lies make
    makes may me means mention mentions might minus months' more most name named names neither no not now of off on
    one only or other others our out over people's per plus rather same runs say says short should starts begins
    closes opens since so stand stands still
    such than that the them then there these they this those though till times to today too under until up us want
    wants was we weeks' well were what when whereas which while who will with would years' yet you your
    """
)
"""Words behind a number that are not what it counts."""

ANNOUNCED = _words(
    """
    answers cases caveats choices columns comparisons currencies examples facts figures groups halves ideas kinds
    lines lists medians middles moves notes numbers open option options parts paths pieces point points questions
    quartiles rates reason reasons remarks routes sentences sides sorts steps thing things thoughts tips types way
    ways words
    """
)
"""What a text counts before it gives it: two ways, three reasons."""

FREE = _words(
    """
    a about adverts amazon an and another anthropic anyone around article as at aws azure both but by cisco cloud
    cncf companies comptia data databricks docker each employers every everything evidence face figures for
    foundation from google group guide half hashicorp hat he her here his how hugging i ibm if in isaca isc it it's
    its job kubernetes linux median meta microsoft month most my no nobody not nothing nvidia of official on one
    only open openai or oracle our people phase plan pmi postings press python red review salesforce she snowflake
    so some somebody someone something sources survey terraform that that's the there these they this those togaf
    training vendor we week what when where which who why with year you your
    """
)
"""Words of a name that anybody may use: vendors, and what begins a sentence."""
