"""What is said where coaching stops or is limited: short, plain and kind."""

from __future__ import annotations

from types import MappingProxyType

CRISIS = MappingProxyType(
    {
        "en": "I am sorry that it hurts this much. Thank you for saying it. I am a career tool, a program, and not "
        "a crisis "
        "service, so please talk to a person now:",
        "hi": "Mujhe afsos hai ki aap itni takleef mein hain. Batane ke liye shukriya. Main sirf ek career tool "
        "hoon, ek "
        "program, crisis service nahi. Kripya abhi kisi insaan se baat kijiye:",
        "hindi": "मुझे अफ़सोस है कि आप इतनी तकलीफ़ में हैं। बताने के लिए शुक्रिया। मैं केवल एक करियर टूल हूँ, एक "
        "प्रोग्राम, "
        "संकट सेवा नहीं। कृपया अभी किसी इंसान से बात कीजिए:",
        "es": "Siento mucho que duela tanto. Gracias por decirlo. Soy una herramienta de carrera, un programa, y no un "
        "servicio de crisis; por favor, habla ahora con una persona:",
        "de": "Es tut mir leid, dass es so weh tut. Danke, dass du es sagst. Ich bin ein Karriereprogramm und kein "
        "Krisendienst; bitte sprich jetzt mit einem Menschen:",
        "fr": "Ce que tu vis a l'air très dur. Merci de le dire. Je suis un outil de carrière, un programme, et "
        "non un service d'urgence ; parle maintenant à une personne, s'il te plaît :",
        "pt": "Sinto muito que doa tanto. Agradeço por dizer. Sou uma ferramenta de carreira, um programa, e não "
        "um serviço de crise; por favor, fale agora com uma pessoa:",
    }
)
CRISIS_OTHER = MappingProxyType(
    {
        "en": "I am sorry, that is frightening, and it is good that you take it seriously. I am a career tool, a "
        "program, "
        "and not a crisis service. If the danger is now, call the emergency number first. Stay with them if you can "
        "do so "
        "safely, and bring in another person you trust:",
        "hi": "Yeh sach mein darane wali baat hai, aur accha hai ki aap ise gambhirta se le rahe hain. Main sirf ek "
        "career "
        "tool hoon, crisis service nahi. Agar khatra abhi hai to pehle emergency number par call kijiye. Unke saath "
        "rahiye "
        "aur kisi bharose ke insaan ko bulaiye:",
        "hindi": "यह डराने वाली बात है, और अच्छा है कि आप इसे गंभीरता से ले रहे हैं। मैं केवल एक करियर टूल हूँ, "
        "संकट सेवा नहीं। "
        "अगर ख़तरा अभी है तो पहले आपातकालीन नंबर पर कॉल कीजिए। उनके साथ रहिए और किसी भरोसे के इंसान को बुलाइए:",
        "es": "Lo siento, da miedo, y haces bien en tomarlo en serio. Soy una herramienta de carrera, un programa, "
        "y no un "
        "servicio de crisis. Si el peligro es ahora, llama primero a emergencias. Quédate a su lado si puedes "
        "hacerlo sin "
        "riesgo y busca a otra persona de confianza:",
        "de": "Das macht Angst, und es ist gut, dass du es ernst nimmst. Ich bin ein Karriereprogramm und kein "
        "Krisendienst. Wenn die Gefahr jetzt besteht, ruf zuerst den Notruf. Bleib da, wenn du das ohne "
        "Gefahr kannst, und hol eine weitere Person dazu, der du vertraust:",
        "fr": "C'est effrayant, et tu fais bien de le prendre au sérieux. Je suis un outil de carrière, un "
        "programme, et non un service d'urgence. Si le danger est immédiat, appelle d'abord les secours. "
        "Reste auprès de cette personne si tu le peux sans risque, et fais venir quelqu'un de confiance :",
        "pt": "Isso assusta, e você faz bem em levar a sério. Sou uma ferramenta de carreira, um programa, e não "
        "um serviço de crise. Se o perigo é agora, ligue primeiro para a emergência. Fique perto se puder "
        "fazer isso sem risco e chame outra pessoa de confiança:",
    }
)
SAFE = MappingProxyType(
    {
        "en": (
            "Are you safe right now? We can leave the career questions; they can wait until you want to go on.",
            "Are you both safe right now? The career questions can wait.",
        ),
        "hi": (
            "Kya aap abhi surakshit hain? Career ke sawaal baad mein, jab aap chahein.",
            "Kya aap dono abhi surakshit hain? Career ke sawaal baad mein.",
        ),
        "hindi": (
            "क्या आप अभी सुरक्षित हैं? करियर के सवाल बाद में, जब आप चाहें।",
            "क्या आप दोनों अभी सुरक्षित हैं? करियर के सवाल बाद में।",
        ),
        "es": (
            "¿Estás a salvo ahora mismo? Lo de la carrera puede esperar hasta que quieras seguir.",
            "¿Estáis a salvo ahora mismo? Lo de la carrera puede esperar.",
        ),
        "de": (
            "Bist du gerade in Sicherheit? Die Fragen zum Beruf können warten, bis du weitermachen willst.",
            "Seid ihr beide gerade in Sicherheit? Die Fragen zum Beruf können warten.",
        ),
        "fr": (
            "Es-tu en sécurité en ce moment ? Les questions de carrière peuvent attendre que tu veuilles continuer.",
            "Êtes-vous tous les deux en sécurité en ce moment ? Les questions de carrière peuvent attendre.",
        ),
        "pt": (
            "Você está em segurança agora? As perguntas sobre carreira podem esperar até você querer continuar.",
            "Vocês dois estão em segurança agora? As perguntas sobre carreira podem esperar.",
        ),
    }
)
EMERGENCY = MappingProxyType(
    {
        "en": "In immediate danger, call",
        "hi": "Turant khatra ho to call kijiye",
        "hindi": "तुरंत ख़तरा हो तो कॉल कीजिए",
        "es": "En peligro inmediato, llama al",
        "de": "Bei unmittelbarer Gefahr ruf an",
        "fr": "En danger immédiat, appelle",
        "pt": "Em perigo imediato, ligue",
    }
)
LOCAL_EMERGENCY = MappingProxyType(
    {
        "en": "In immediate danger, call the emergency number where you are.",
        "hi": "Turant khatra ho to apne yahan ke emergency number par call kijiye.",
        "hindi": "तुरंत ख़तरा हो तो अपने यहाँ के आपातकालीन नंबर पर कॉल कीजिए।",
        "es": "En peligro inmediato, llama al número de emergencias de donde estás.",
        "de": "Bei unmittelbarer Gefahr ruf den Notruf an dem Ort an, an dem du bist.",
        "fr": "En danger immédiat, appelle le numéro d'urgence du lieu où tu es.",
        "pt": "Em perigo imediato, ligue para o número de emergência de onde você está.",
    }
)
LINE = MappingProxyType(
    {
        "en": "To talk to someone",
        "hi": "Baat karne ke liye",
        "hindi": "बात करने के लिए",
        "es": "Para hablar",
        "de": "Zum Reden",
        "fr": "Pour parler",
        "pt": "Para conversar",
    }
)
DIRECTORY = MappingProxyType(
    {
        "en": "A line in your country",
        "hi": "Aapke desh ki helpline",
        "hindi": "आपके देश की हेल्पलाइन",
        "es": "Una línea en tu país",
        "de": "Eine Nummer in deinem Land",
        "fr": "Une ligne dans ton pays",
        "pt": "Uma linha no seu país",
    }
)
ASIDE = "The career questions can wait."

REPLIES = MappingProxyType(
    {
        "urgent-medical": "This can be serious and needs medical help now, not a career tool. Please call for help "
        "or have "
        "someone bring you to a doctor.",
        "minor": "Good that you are looking into this early. As long as you are under 18 I keep to learning and "
        "trying things "
        "out: no pay figures, no applications. Please bring in a parent, a teacher or a school adviser for the "
        "decisions, "
        "and do not give me your full name, school or phone number.",
        "injection": "I read that part as text only; it changes nothing here. Tell me about you and your goal and "
        "we go on.",
        "exam-dumps": "I do not help with copied or leaked exam questions, or with someone else sitting an exam: it "
        "breaks the "
        "exam rules and can cost the certificate and a ban. What works: the official exam guide, the provider's own "
        "practice questions, and a small project for each part of the guide. I can plan those with you.",
        "fake-cv": "I do not help to invent experience, employers, degrees, dates or references, or to cheat in an "
        "interview: it "
        "comes out in checks, and it takes the job with it. What I can do: say the real work you did in the words "
        "of the "
        "role, and plan a project that closes the gap honestly.",
        "harassment/de-escalate": "I will stay with your career and keep it civil, and I do not help to hurt or "
        "frighten "
        "anyone. If something in my answer was wrong, tell me which part and I will look at it again.",
        "harassment/support": "That is not all right, and it is not your fault. Some people write down what "
        "happened, when and "
        "who saw it, and talk to someone they trust, to HR or an ombudsperson, a union, or the labour authority; a "
        "lawyer "
        "can say what the law offers, I cannot. Are you safe there? If you wish, we can look at ways out of that "
        "job; tell "
        "me when.",
        "ranking": "I do not rank, score or choose people, and I do not look people up: I am here for one person "
        "planning "
        "their own career. If it helps, I can say what a role asks for, without anybody's data.",
        "visa-legal": "Visa and legal questions are decided by rules that change and that I do not hold, so I "
        "cannot answer "
        "them. The official authority of the country can, or a qualified adviser: an immigration adviser for visas, an "
        "employment lawyer, a union or a law clinic for contracts. I go on with the career part.",
        "medical": "I cannot advise on health or medicine: please ask a doctor or a pharmacist. I do not keep "
        "health facts. What "
        "I can do is make the plan lighter: shorter sessions, fewer hours, pauses. Tell me what load suits you.",
        "guarantee": "Nobody can promise a job, a salary, a pass or a date, and I do not. I can give ranges with "
        "their source and "
        "say what they depend on, and plan the part you control: the skills, the proof, the applications.",
        "redirect": "That is outside the field I have facts about: I cover roles in AI, data and the software "
        "around them, so I "
        "give no figures on it. If you want to bring your experience into AI work, tell me what you do now. For other "
        "occupations a public career service helps, free of charge:",
        "low-mood": "That sounds exhausting. How are you doing, apart from the career? If it weighs on you most "
        "days, a doctor "
        "or someone you trust is a good person to tell. If you want to go on, we can, and with a lighter plan.",
    }
)
"""Answers by kind, or by kind and action where one kind has two."""
